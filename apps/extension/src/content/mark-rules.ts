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

/** Of the mark that the keyboard is on: lines over and under it, as a highlight can have no ring. At least 3:1. */
const FOCUS = { l: "#1a5fd0", d: "#8ab4f8", s: "currentcolor" } as const;

/** Of the mark under the pointer, in its own colour. */
const TINT = "12%";

/**
 * The style sheet of all marks. `gz-1l`: first group, on light ground; `gz-h1l`: its tint; `gz-fl`: the keyboard's place. On a strong
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
  const focus = GROUNDS.map(
    (ground) =>
      `::highlight(gz-f${ground}){text-decoration:underline overline solid 2px ${FOCUS[ground]};background-color:color-mix(in srgb,${FOCUS[ground]} ${TINT},transparent)}`,
  );
  return `@media screen{${[...rules, ...focus].join("")}}`;
}
