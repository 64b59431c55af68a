import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { clearRemains } from "../content/clear-remains.ts";

/*
 * For Firefox alone, which ends the scripts of an extension that it updates in the middle of what they do: a card and
 * the tint of its mark stay. The background runs this before the scripts of the next copy. Marks that these have
 * painted already come again with their next look.
 */
export default defineUnlistedScript(() => {
  clearRemains(document);
});
