import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startDataWorker } from "../data/start-data-worker.ts";

/* A worker of the options page: files are read, checked and written here, so that the page stays at hand. */
export default defineUnlistedScript(startDataWorker);
