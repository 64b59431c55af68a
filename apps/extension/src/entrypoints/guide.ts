import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createGuide } from "../content/create-guide.ts";
import { attachGuide } from "../content/guide-dock.ts";

/* The guide. The background runs it in a frame beside the reader when a mark is first rested on or gone to. */
export default defineUnlistedScript(() => {
  attachGuide(createGuide);
});
