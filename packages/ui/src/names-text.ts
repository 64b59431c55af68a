import type { Worded } from "@gazetteer/core";
import { asHeading } from "./card/as-heading.ts";

/** What an entity is called, where there is room for plain text only. */
export function namesText(names: readonly Worded[]): string {
  return names.map(({ text, lang }) => asHeading(text, lang)).join(" / ");
}
