import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createCardSurface } from "../content/card/create-card-surface.tsx";
import { CARD_DOCK, world } from "../content/card-surface.ts";

/* The card. The background runs it in a frame on the first hover there, beside the content script. */
export default defineUnlistedScript(() => {
  world[CARD_DOCK]?.attach(createCardSurface);
});
