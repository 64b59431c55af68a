import type { Sentinel } from "@gazetteer/store";
import { ownFile } from "../own-file.ts";
import type { DataAnswer, DataRequest } from "./data-messages.ts";

/** What the page does for its worker, which has no extension API. */
export interface DataPorts {
  readonly writeSentinel: (sentinel: Sentinel) => Promise<void>;
  readonly onChange: () => void;
}

export interface DataWorker {
  readonly ask: (request: DataRequest) => void;
}

/** The one script that our pages may start as a worker; the browser asks for this promise (Trusted Types). */
function workerAddress(): string {
  const address = ownFile("data.js");
  const { trustedTypes } = globalThis as typeof globalThis & {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes?.createPolicy("gazetteer-worker", { createScriptURL: () => address });
  return policy === undefined ? address : policy.createScriptURL(address);
}

/**
 * Starts a worker that lives until `signal` aborts. Ending it in the middle of a write takes the whole write back: the
 * browser aborts the transaction of a worker that is no more.
 */
export function createDataWorker(
  { writeSentinel, onChange }: DataPorts,
  onAnswer: (answer: DataAnswer) => void,
  signal: AbortSignal,
): DataWorker {
  const worker = new Worker(workerAddress());
  worker.addEventListener("message", ({ data }: MessageEvent<DataAnswer>) => {
    if (data.type === "sentinel") void writeSentinel(data.sentinel);
    else if (data.type === "changed") onChange();
    else onAnswer(data);
  });
  worker.addEventListener("error", ({ message }) =>
    onAnswer({ type: "failed", name: "Error", message }),
  );
  signal.addEventListener("abort", () => worker.terminate());
  return { ask: (request) => worker.postMessage(request, []) };
}
