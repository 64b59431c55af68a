import { browser } from "wxt/browser";
import type { ReplyOf, RequestOf } from "../messages.ts";
import type { Sender } from "../messaging/answer.ts";
import { inFrame } from "./in-frame.ts";

/**
 * Puts style rules into the frame that asks, in place of those that it wears: as the reader's own sheet, which no page
 * sees, which reaches shadow trees, and which Firefox takes away with an extension whose scripts it ends.
 */
export function wearRules(
  { rules, worn }: RequestOf<"wear">,
  sender: Sender,
): Promise<ReplyOf<"wear">> {
  return inFrame(sender, async (target) => {
    const sheet = (css: string) => ({ target, css, origin: "USER" as const });
    // A copy of the extension that was updated meanwhile may have put the same ones there.
    for (const css of [worn, rules]) if (css) await browser.scripting.removeCSS(sheet(css));
    if (rules) await browser.scripting.insertCSS(sheet(rules));
  });
}
