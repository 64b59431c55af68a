import type { SiteRule } from "@gazetteer/store";
import type { Settings } from "../../settings.ts";

/**
 * What a reader adds a site for: to have it marked, all its pages and not only what looks like an article; where every
 * page is marked as it is, to have it left alone.
 */
export function usualMarking(pages: Settings["pages"]): SiteRule["marking"] {
  return pages === "everywhere" ? "off" : "marked";
}
