import { queryAll } from "@gazetteer/dom";
import { allNames } from "./mark-look.ts";

/** Where a card's host stands: at the end of the document, or in a dialog. */
const HOSTS = "html>div:empty,dialog>div:empty";
/** The box of a card; see `card-host.ts`. */
const BOX = ".root.box[popover]";

/** Takes away what a copy of the extension has left whose scripts were ended in the middle of what they do. */
export function clearRemains(page: Document): void {
  // To a content script of Firefox the registry does not tell its names.
  for (const name of allNames()) CSS.highlights.delete(name);
  for (const host of queryAll(page, HOSTS)) {
    // Extensions have it.
    const root = "openOrClosedShadowRoot" in host ? host.openOrClosedShadowRoot : undefined;
    if (root instanceof ShadowRoot && root.querySelector(BOX)) host.remove();
  }
}
