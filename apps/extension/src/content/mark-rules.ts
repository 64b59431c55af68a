/** What the text of a mark stands on, by the letter that highlight names end with. */
const GROUNDS = ["l", "d", "s"] as const;

/** Colours of a group on light and on dark ground, as in the design's tokens, and its line. */
const LOOKS = [
  { line: "solid 2px", l: "#0b6e69", d: "#5fd8cc" },
  { line: "dotted 2px", l: "#3f3cbb", d: "#aeb4ff" },
  { line: "dashed 2px", l: "#94440b", d: "#f2c14e" },
  // A double line is two lines: the same weight in all.
  { line: "double 1px", l: "#4a5568", d: "#b8c2d0" },
] as const;

/** Of the mark whose card is open, in its own colour. */
const TINT = "12%";

/**
 * The style sheet of all marks. `gz-1l`: first group, on light ground; `gz-h1l`: its tint. On a strong
 * ground only the text's own colour is sure to be seen. Pages can read these names, so they say
 * nothing of what is marked. Printed pages have no marks.
 */
export function markRules(): string {
  const rules = LOOKS.flatMap(({ line, ...colours }, i) =>
    GROUNDS.map((ground) => {
      const name = `${i + 1}${ground}`;
      const colour = ground === "s" ? "currentcolor" : colours[ground];
      return (
        `::highlight(gz-${name}){text-decoration:underline ${line} ${colour};text-underline-offset:2px}` +
        `::highlight(gz-h${name}){background-color:color-mix(in srgb,${colour} ${TINT},transparent)}`
      );
    }),
  );
  return `@media screen{${rules.join("")}}`;
}
