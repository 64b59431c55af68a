import { QuotaError } from "@gazetteer/store";
import { createDataHost } from "./data-host.ts";
import type { DataAnswer, DataRequest } from "./data-messages.ts";

/** Answers the page that started this worker, one request after the other: a plan is made before it is carried out. */
export function startDataWorker(): void {
  const say = (answer: DataAnswer) => postMessage(answer);
  const answer = createDataHost(say);
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
}
