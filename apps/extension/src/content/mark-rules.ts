import { MARK_COLOURS } from "../mark-colours.ts";

/** What the text of a mark stands on, by the letter that highlight names end with. */
export const GROUNDS = ["l", "d", "s"] as const;

/** The line of each group; a double line is two lines: the same weight in all. */
const LINES = ["solid 2px", "dotted 2px", "dashed 2px", "double 1px"] as const;

/** Of the mark whose card is open, in its own colour. */
const TINT = "12%";

/**
 * The style sheet of all marks. `gz-1l`: first group, on light ground; `gz-h1l`: its tint. On a strong
 * ground only the text's own colour is sure to be seen. Pages can read these names, so they say
 * nothing of what is marked. Printed pages have no marks.
 */
export function markRules(): string {
  const rules = MARK_COLOURS.flatMap(([, light, dark], i) =>
    GROUNDS.map((ground) => {
      const name = `${i + 1}${ground}`;
      const colour = { l: light, d: dark, s: "currentcolor" }[ground];
      return (
        `::highlight(gz-${name}){text-decoration:underline ${LINES[i] ?? ""} ${colour};text-underline-offset:2px}` +
        `::highlight(gz-h${name}){background-color:color-mix(in srgb,${colour} ${TINT},transparent)}`
      );
    }),
  );
  return `@media screen{${rules.join("")}}`;
}
