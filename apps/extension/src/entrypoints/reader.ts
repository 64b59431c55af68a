import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createReader } from "../content/page-session.ts";
import { leave } from "../content/parts.ts";

/* The reader. The background runs it in frames that have something to read, beside `page.js`. */
export default defineUnlistedScript(() => {
  leave("reader", createReader);
});
