import { expect, test } from "vitest";
import { cardOf } from "./sample-card.ts";

const REASON = {
  outcome: "mention",
  entity: "ada",
  how: "name",
  name: { text: "leader", lang: "en", pack: "subject" },
  ground: "holder",
  by: ["chief"],
  date: undefined,
  rivals: [],
} as const;
const MENTION = {
  text: "Eastland's leader",
  how: "role",
  role: "chief",
  asGovernment: false,
  alternatives: ["league", "no-such"],
  reason: REASON,
} as const;

test("a mention through an office names the office and what else it may mean", () => {
  const card = cardOf("ada", { mention: MENTION });

  expect(card.mention?.office?.text).toBe("Chief of Eastland");
  expect(card.mention?.alternatives.map(({ id }) => id)).toEqual(["league"]);
});

test.each([
  { reason: REASON, ground: "holder", evidence: ["Chief of Eastland"] },
  {
    reason: { ...REASON, ground: "gate", by: ["rock"] },
    ground: "gate",
    evidence: ["West Rock / East Rock"],
  },
  // The page gives the full name elsewhere.
  { reason: { ...REASON, ground: "gate", by: ["ada"] }, ground: "fuller-name", evidence: [] },
  { reason: { ...REASON, ground: "certain", by: [] }, ground: "certain", evidence: [] },
] as const)("why it is meant, by names: $ground $evidence", ({ reason, ground, evidence }) => {
  const shown = cardOf("ada", { mention: { ...MENTION, reason } }).mention?.reason;

  expect(shown?.ground).toBe(ground);
  expect(shown?.evidence.map(({ text }) => text)).toEqual(evidence);
});

test("a place that stands for its government says whose", () => {
  const mention = { ...MENTION, how: "name", role: null, asGovernment: true } as const;

  expect(cardOf("eastland-state", { mention }).mention?.government?.name.text).toBe("Eastland");
  expect(cardOf("ada", { mention }).mention?.government).toBeUndefined();
});
