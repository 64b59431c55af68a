import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createReader } from "../content/page-reader.ts";
import { READER_DOCK, world } from "../content/reader-dock.ts";

/* The reader. The background runs it in frames that have something to read, beside `page.js`. */
export default defineUnlistedScript(() => {
  world[READER_DOCK]?.attach(createReader);
});
