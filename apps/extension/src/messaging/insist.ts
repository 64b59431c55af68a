import type { AllRequests, RequestOf } from "../messages.ts";
import { ask } from "./ask.ts";

/** A background that starts, is updated, or restores its database, answers within seconds. */
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 8_000;

/** Asks the background until it has answered; `undefined` when there will be no answer. */
export async function insist<
  T extends "begin" | "readArticle" | "findNames" | "annotate" | "relink" | "choose",
>(
  type: T,
  request: RequestOf<T>,
  signal: AbortSignal,
): Promise<AllRequests[T]["reply"] | undefined> {
  for (let wait = FIRST_RETRY_MS; !signal.aborted; wait = Math.min(wait * 2, LAST_RETRY_MS)) {
    const reply = await ask(type, request);
    // What is refused once is refused always. A copy whose extension is gone cleans up by itself: `page-life.ts`.
    // An answer has no reason, which reads as one that is none of these.
    const { reason } = reply as { readonly reason: string };
    if (signal.aborted || /invalid|refused|orphaned/.test(reason)) return undefined;
    if (reply.ok) return reply;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return undefined;
}
