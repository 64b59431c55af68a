import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openPageGate } from "../content/page-gate.ts";

/*
 * The content script of every frame. It is an unlisted script that `wxt.config.ts` puts into the
 * manifest, because the runtime of listed ones announces itself to the page, and a page can end it.
 */
export default defineUnlistedScript(() => {
  openPageGate(window, document);
});
