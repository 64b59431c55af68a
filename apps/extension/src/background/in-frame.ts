import type { Reply } from "../messages.ts";
import type { Sender } from "../messaging/answer.ts";
import { REFUSED } from "./failures.ts";

interface Frame {
  readonly tabId: number;
  readonly frameIds: [number];
}

/** Does something in the frame that asks for it. One that has closed meanwhile needs nothing. */
export async function inFrame(
  { tab, frameId }: Sender,
  act: (target: Frame) => Promise<unknown>,
): Promise<Reply> {
  if (tab?.id === undefined) return REFUSED;
  try {
    await act({ tabId: tab.id, frameIds: [frameId ?? 0] });
    return { ok: true };
  } catch {
    return { ok: false, reason: "unreachable" };
  }
}
