import { ask } from "../messaging/ask.ts";

/** What the frame wears of the reader's own looks of marks; it stays while marks are off, and when the page opens itself anew. */
let worn = "";

/**
 * Has the frame wear these rules in place of those before. The browser keeps them apart from the page's own: they reach
 * shadow trees, and go with the extension.
 */
export function wearRules(rules: string): void {
  if (rules === worn) return;
  void ask("wear", { rules, worn });
  worn = rules;
}
