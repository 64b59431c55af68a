import type { AllRequests, RequestOf } from "../messages.ts";
import { ask } from "./ask.ts";

/** A background that starts, or restores its database, answers within seconds. */
const RETRY_MS = 1_000;

/** Asks the background until it has answered; `undefined` when there will be no answer. */
export async function insist<T extends "begin" | "readArticle" | "findNames">(
  type: T,
  request: RequestOf<T>,
  signal: AbortSignal,
  onOrphaned: () => void,
): Promise<AllRequests[T]["reply"] | undefined> {
  while (!signal.aborted) {
    const reply = await ask(type, request);
    if (signal.aborted) return undefined;
    if (reply.ok) return reply;
    if (reply.reason === "orphaned") onOrphaned();
    // What is refused once is refused always.
    if (reply.reason === "invalid") return undefined;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  return undefined;
}
