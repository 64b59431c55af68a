import type { CardRelation, EntityKind } from "@gazetteer/core";
import { expect, test } from "vitest";
import { relationPhrase } from "./relation-phrase.ts";

const to = { id: "x", kind: "place", names: [{ text: "X", lang: "en" }] } as const;
const rows: {
  type: CardRelation["type"];
  direction: "out" | "in";
  kind: EntityKind;
  phrase: string;
}[] = [
  { type: "part-of", direction: "out", kind: "island", phrase: "partOf" },
  { type: "part-of", direction: "in", kind: "island", phrase: "includes" },
  { type: "participant", direction: "out", kind: "event", phrase: "participants" },
  { type: "participant", direction: "in", kind: "leader", phrase: "tookPartIn" },
  { type: "participant", direction: "out", kind: "leader", phrase: "tookPartIn" },
  { type: "participant", direction: "in", kind: "event", phrase: "participants" },
  { type: "party-to", direction: "in", kind: "place", phrase: "partyTo" },
  { type: "party-to", direction: "out", kind: "agreement", phrase: "parties" },
];

test.each(rows)("$type, $direction of a $kind, is $phrase", ({ type, direction, kind, phrase }) => {
  expect(relationPhrase({ type, direction, to }, kind)).toBe(phrase);
});
