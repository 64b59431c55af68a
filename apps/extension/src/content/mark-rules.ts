import { MARK_COLOURS } from "../mark-colours.ts";

/** What the text of a mark stands on, by the letter that highlight names end with. */
export const GROUNDS = ["l", "d", "s"] as const;

/** The line of each group; a double line is two lines: the same weight in all. */
const LINES = ["solid 2px", "dotted 2px", "dashed 2px", "double 1px"] as const;

/** Of the mark whose card is open; also as the last digits of a colour. */
const TINT = ["12%", "1f"] as const;
/** Of a mark without a line, which is to be found by it alone. */
const BEHIND = ["18%", "2e"] as const;

/** What stands behind marks of these highlights: a share of the marks' colour, or of the text's. */
function shade(letter: "h" | "v", [share, alpha]: typeof TINT | typeof BEHIND): string {
  const rules = MARK_COLOURS.flatMap(([, ...colours], i) =>
    colours.map(
      (colour, at) =>
        `::highlight(gz-${letter}${i + 1}${GROUNDS[at]}){background:${colour}${alpha}}`,
    ),
  );
  const strong = MARK_COLOURS.map((_, i) => `::highlight(gz-${letter}${i + 1}s)`).join();
  return `${rules.join("")}${strong}{background:color-mix(in srgb,currentcolor ${share},transparent)}`;
}

/**
 * The style sheet of all marks. `gz-1l`: first group, on light ground; `gz-h1l`: its tint; `gz-v1l`: beside vertical
 * text. On a strong ground only the text's own colour is sure to be seen. Pages can read these names, so they say
 * nothing of what is marked. Printed pages have no marks.
 */
export function markRules(): string {
  const lines = MARK_COLOURS.flatMap(([, light, dark], i) =>
    GROUNDS.map((ground) => {
      const colour = { l: light, d: dark, s: "currentcolor" }[ground];
      return `::highlight(gz-${i + 1}${ground}){text-decoration:underline ${LINES[i]} ${colour};text-underline-offset:2px}`;
    }),
  );
  return `@media screen{${lines.join("")}${shade("h", TINT)}${shade("v", BEHIND)}}`;
}
