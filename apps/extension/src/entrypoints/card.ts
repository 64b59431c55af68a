import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createCardSurface } from "../content/card/create-card-surface.tsx";
import { leave } from "../content/parts.ts";

/* The card. The background runs it in a frame on the first hover there, beside the guide. */
export default defineUnlistedScript(() => {
  leave("card", createCardSurface);
});
