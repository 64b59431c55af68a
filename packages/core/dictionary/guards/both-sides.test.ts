import { expect, test } from "vitest";
import type { LocalText } from "../../src/index.ts";
import { CONTESTED_ENTITIES } from "./contested-entities.ts";
import { claimsOf, rows, shipped } from "./shipped.ts";

/** Claims of the two sides differ in length by at most this share of the longer one, in each language. */
const LENGTH_TOLERANCE = 0.2;

const byId = new Map(shipped.entities.map((entity) => [entity.id, entity]));
const voiceNames = new Map(shipped.voices.map(({ id, name }) => [id, name["en"] ?? id]));

const lengthOf = (text: string) => [...text].length;

/** Languages in which two texts are not of about equal length, or of which one lacks. */
function unequal(one: LocalText, other: LocalText): string[] {
  const languages = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...languages].filter((lang) => {
    const [a, b] = [lengthOf(one[lang] ?? ""), lengthOf(other[lang] ?? "")];
    return Math.min(a, b) < (1 - LENGTH_TOLERANCE) * Math.max(a, b);
  });
}

function alphabetical(voices: readonly string[]): string[] {
  const nameOf = (voice: string) => voiceNames.get(voice) ?? voice;
  return [...voices].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
}

test.each(CONTESTED_ENTITIES)("%s shows what is contested", (id) => {
  expect(byId.get(id)?.disputes ?? []).not.toEqual([]);
});

test.each(rows)("%s gives each side of a dispute equal room, in one order", (_, entity) => {
  const claims = claimsOf(entity);
  for (const { claims: ids } of entity.disputes ?? []) {
    const sides = ids.flatMap((id) => claims.get(id) ?? []);
    expect(sides.length).toBe(ids.length);
    expect(new Set(sides.map((claim) => claim.by)).size).toBeGreaterThanOrEqual(2);
    // The United States claims none of it; its view stands after those of the claimants.
    const claimants = sides.filter((claim) => claim.by !== "united-states");
    const voices = claimants.map((claim) => claim.by ?? "");
    expect(voices).toEqual(alphabetical(voices));
    for (const side of claimants)
      for (const other of claimants)
        expect([side.id, other.id, ...unequal(side.text, other.text)]).toEqual([side.id, other.id]);
  }
});

test.each(rows)(
  "%s names the voices of its claims, readings and names in the pack",
  (_, entity) => {
    const voices = [
      ...entity.facts.map((fact) => fact.by),
      ...entity.names.flatMap((name) => name.usedBy ?? []),
      ...entity.relations.map((relation) => relation.by),
      ...(entity.kind === "agreement"
        ? entity.agreement.clauses.flatMap(({ readings }) => readings.map(({ by }) => by))
        : []),
      ...(entity.kind === "island"
        ? [...entity.island.administeredBy, ...entity.island.claimedBy].map(({ by }) => by)
        : []),
    ].filter((voice) => voice !== undefined);
    expect(voices.filter((voice) => !voiceNames.has(voice))).toEqual([]);
  },
);

test.each(rows)("%s states each side's ground and reading at equal length", (_, entity) => {
  if (entity.kind === "island" && entity.island.claimedBy.length > 1) {
    for (const one of entity.island.claimedBy)
      for (const other of entity.island.claimedBy)
        expect([one.by, other.by, ...unequal(one.ground, other.ground)]).toEqual([
          one.by,
          other.by,
        ]);
    const voices = entity.island.claimedBy.map(({ by }) => by);
    expect(voices).toEqual(alphabetical(voices));
  }
  if (entity.kind !== "agreement") return;
  for (const { readings } of entity.agreement.clauses) {
    const side = (by: string) => readings.find((reading) => reading.by === by);
    const [japan, russia] = [side("japan"), side("russia") ?? side("soviet-union")];
    if (japan !== undefined && russia !== undefined)
      expect(unequal(japan.text, russia.text)).toEqual([]);
  }
});
