import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startContentScript } from "../content/content-script.ts";

/*
 * The content script. It is an unlisted script that `wxt.config.ts` puts into the manifest, because
 * the runtime of listed ones announces itself to the page, and a page can end it.
 */
export default defineUnlistedScript(() => {
  startContentScript(window, document);
});
