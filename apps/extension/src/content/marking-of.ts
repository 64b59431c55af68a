import type { Article } from "@gazetteer/core";
import type { PageMentions } from "../messages.ts";
import type { PageSettings } from "../settings.ts";

/** What becomes of a page that is read. */
export function markingOf(
  { marking }: PageSettings,
  { kind }: Article,
): Exclude<PageMentions["marking"], "off"> {
  if (marking === "articles") return kind === "other" ? "unread" : "marked";
  return marking === "marked" ? "marked" : "listed";
}
