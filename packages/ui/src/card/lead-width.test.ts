import type { Card } from "@gazetteer/core";
import { expect, test } from "vitest";
import { leadWidth } from "./lead-width.ts";
import { en, japan, russia, SAMPLE_CARD } from "./sample-card.ts";

const says = (by: typeof japan, width: number) => ({
  by,
  claims: [
    { type: "claim" as const, by, text: en("x".repeat(width)), sources: [] },
    { type: "claim" as const, by, text: en("under More"), sources: [] },
  ],
});
const claims = (width: number): Pick<Card, "disputes"> => ({
  disputes: [{ about: en("Whose it is"), sides: [says(japan, width), says(russia, width)] }],
});
const plain = { ...SAMPLE_CARD, titles: [], names: [] };

test.each<{ what: string; card: Partial<Card>; width: number }>([
  { what: "nothing is disputed", card: { disputes: [] }, width: 260 },
  { what: "claims are short", card: claims(80), width: 260 },
  { what: "claims are long", card: claims(200), width: 50 },
  { what: "names are long too", card: { ...claims(200), titles: [en("x".repeat(50))] }, width: 0 },
  { what: "claims wait under More", card: { ...claims(200), emphasis: "general" }, width: 260 },
])("leaves the summary $width where $what", ({ card, width }) => {
  expect(leadWidth({ ...plain, ...card })).toBe(width);
});
