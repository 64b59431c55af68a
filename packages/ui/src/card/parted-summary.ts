import type { Card, CardStatement } from "@gazetteer/core";
import { leadOf } from "./lead-of.ts";
import { leadWidth } from "./lead-width.ts";

const LEAD_FACTS = 2;

/** Facts that stand in for a summary that is not written. */
export function leadFacts({ summary, statements }: Card): readonly CardStatement[] {
  const facts = statements.filter(({ type }) => type === "fact");
  return summary === undefined ? facts.slice(0, LEAD_FACTS) : [];
}

/** The summary, parted where the first view ends. */
export function partedSummary(card: Card): readonly [lead: string, rest: string] {
  if (card.summary === undefined) return ["", ""];
  const { text, lang } = card.summary.text;
  const lead = leadOf(text, lang, leadWidth(card));
  return [lead, text.slice(lead.length).trim()];
}
