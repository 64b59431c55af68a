import { MARK_COLOURS } from "./mark-colours.ts";
import type { Settings } from "./settings.ts";

/** Rules for what the reader has changed of the marks that `mark-rules.ts` draws; empty for the design's own look. */
export function customMarkRules(marks: Settings["marks"]): string {
  const rules = MARK_COLOURS.flatMap(([group, ...colours], i) =>
    colours.map((design, at) => {
      const { style, light, dark } = marks[group];
      const colour = at === 0 ? light : dark;
      const name = `::highlight(gz-${i + 1}${"ld"[at]})`;
      // With 18% of opacity.
      if (style === "background")
        return `${name}{text-decoration:none!important;background:${colour ?? design}2e!important}`;
      return colour === null ? "" : `${name}{text-decoration-color:${colour}!important}`;
    }),
  ).join("");
  return rules === "" ? "" : `@media screen{${rules}}`;
}
