import type { CardRelation, EntityKind } from "@gazetteer/core";
import { expect, test } from "vitest";
import { relationPhrase } from "./relation-phrase.ts";

const rows: {
  type: CardRelation["type"];
  direction: "out" | "in";
  kind: EntityKind;
  /** Kind of the other end. */
  to?: EntityKind;
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
  { type: "about", direction: "out", kind: "event", phrase: "about" },
  { type: "about", direction: "in", kind: "place", to: "agreement", phrase: "subjectOf" },
  { type: "about", direction: "in", kind: "place", to: "leader", phrase: "seeAlso" },
  { type: "about", direction: "in", kind: "place", to: "organization", phrase: "seeAlso" },
  { type: "about", direction: "out", kind: "place", phrase: "seeAlso" },
  { type: "affiliated-with", direction: "out", kind: "person", phrase: "affiliatedWith" },
  {
    type: "affiliated-with",
    direction: "in",
    kind: "organization",
    to: "person",
    phrase: "affiliated",
  },
  // A gas project is none of a company's people.
  { type: "affiliated-with", direction: "in", kind: "organization", phrase: "affiliatedWith" },
];

test.each(rows)(
  "$type, $direction of a $kind, is $phrase",
  ({ type, direction, kind, to = "place", phrase }) => {
    const other = { id: "x", kind: to, names: [{ text: "X", lang: "en" }] };
    expect(relationPhrase({ type, direction, to: other }, kind)).toBe(phrase);
  },
);
