import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createGuide } from "../content/create-guide.ts";
import { leave } from "../content/parts.ts";

/* The guide. The background runs it beside the reader when the pointer first rests over a text with marks. */
export default defineUnlistedScript(() => {
  leave("guide", createGuide);
});
