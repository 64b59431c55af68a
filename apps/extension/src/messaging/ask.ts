import { browser } from "wxt/browser";
import type { ReplyOf, RequestOf, RequestType, TabRequests } from "../messages.ts";

/** Ends the wait for an answer, one for each that has not come. */
const waiting = new Set<(none: undefined) => void>();

/**
 * Asks once more for all answers that have not come. Firefox never hands an answer to a page that was kept for the way
 * back when it came: call it when such a page is shown again.
 */
export function askAnew(): void {
  for (const giveUp of waiting) giveUp(undefined);
  waiting.clear();
}

/**
 * A message that comes while Chrome stops the background is lost now and then, and its sender never told: about one in
 * five hundred. It is sent once more, and whichever is answered first counts.
 */
const OVERDUE_MS = 2_000;

async function deliver<T extends RequestType>(
  post: () => Promise<unknown>,
  attempts: number,
): Promise<ReplyOf<T>> {
  // A copy of the code whose extension is gone has no id.
  for (let left = attempts; left > 0 && browser.runtime?.id; left -= 1) {
    try {
      const reply = await new Promise<unknown>((resolve, reject) => {
        waiting.add(resolve);
        // Ends with the wait: it holds all of the request.
        let late: ReturnType<typeof setTimeout> | undefined;
        const send = () =>
          post()
            .then(resolve, reject)
            .then(() => {
              clearTimeout(late);
              waiting.delete(resolve);
            });
        if (attempts > 1) late = setTimeout(send, OVERDUE_MS);
        void send();
      });
      if (reply) return reply as ReplyOf<T>;
    } catch {
      // A background that was stopped while it answered: the next message starts it again.
    }
  }
  return { ok: false, reason: browser.runtime?.id ? "unreachable" : "orphaned" };
}

/**
 * Asks the background. Never throws: a failure is a reply. Tried twice, because a background may
 * be stopped at any moment and every request may be repeated.
 */
export function ask<T extends Exclude<RequestType, keyof TabRequests>>(
  type: T,
  request: RequestOf<T>,
): Promise<ReplyOf<T>> {
  return deliver<T>(async () => browser.runtime.sendMessage({ ...request, type }), 2);
}

/** Asks the content script of one frame of a tab, the top frame when none is named; of `all`, the first to answer. */
export function askTab<T extends keyof TabRequests>(
  tab: number,
  type: T,
  request: RequestOf<T>,
  frame: number | "all" = 0,
): Promise<ReplyOf<T>> {
  const options = frame === "all" ? {} : { frameId: frame };
  return deliver<T>(() => browser.tabs.sendMessage(tab, { ...request, type }, options), 1);
}
