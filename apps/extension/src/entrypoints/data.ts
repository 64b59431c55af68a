import { QuotaError } from "@gazetteer/store";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createDataHost } from "../data/data-host.ts";
import type { DataAnswer, DataRequest } from "../data/data-messages.ts";

/* A worker of the options page: files are read, checked and written here, so that the page stays at hand. */
export default defineUnlistedScript(() => {
  const say = (answer: DataAnswer) => postMessage(answer);
  const answer = createDataHost(say);
  // One after the other: a plan is made before it is carried out.
  let last = Promise.resolve();
  addEventListener("message", ({ data }: MessageEvent<DataRequest>) => {
    last = last
      .then(() => answer(data))
      .catch((error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        const room = error instanceof QuotaError ? { neededBytes: error.neededBytes } : {};
        say({ type: "failed", name, message, ...room });
      });
  });
});
