import { queryAll } from "@gazetteer/dom";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { allNames } from "../content/mark-look.ts";

/** Where a card's host stands: at the end of the document, or in a dialog. */
const HOSTS = "html>div:empty,dialog>div:empty";
/** The box of a card; see `card-host.ts`. */
const BOX = ".root.box[popover]";

/*
 * For Firefox alone, which ends the scripts of an extension that it updates in the middle of what they do: a card and
 * the tint of its mark stay. The background runs this before the scripts of the next copy. Marks that these have
 * painted already come again with their next look.
 */
export default defineUnlistedScript(() => {
  // To a content script of Firefox the registry does not tell its names.
  for (const name of allNames()) CSS.highlights.delete(name);
  for (const host of queryAll(document, HOSTS)) {
    // Extensions have it.
    const root = "openOrClosedShadowRoot" in host ? host.openOrClosedShadowRoot : undefined;
    if (root instanceof ShadowRoot && root.querySelector(BOX)) host.remove();
  }
});
