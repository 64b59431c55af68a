import { expect, test } from "vitest";
import { readShippedPack } from "../read-shipped-pack.ts";
import land from "./land.json" with { type: "json" };
import lines from "./lines.json" with { type: "json" };

const { entities, voices } = readShippedPack();
const ids = new Set(entities.map(({ id }) => id));

test("everything on the map that has an entity has one in the pack", () => {
  const named = [
    ...land.outlines.flatMap(({ entity, in: groups = [], claimedIn = [] }) => [
      ...(entity === undefined ? [] : [entity]),
      ...groups,
      ...claimedIn,
    ]),
    ...land.islets.map(({ entity }) => entity),
    ...lines.map(({ agreement }) => agreement),
  ];

  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test("every line has the words of both sides in each language, in the fixed order", () => {
  const known = new Set(voices.map(({ id }) => id));
  for (const { labels } of lines) {
    expect(labels.map(({ by }) => by)).toEqual(["japan", "russia"]);
    for (const { by, text } of labels) {
      expect(known.has(by)).toBe(true);
      expect(Object.keys(text)).toEqual(["en", "ja", "ru"]);
    }
  }
});

test("every disputed island can be seen on the map", () => {
  const disputed = [...land.outlines, ...land.islets].filter(({ in: groups }) =>
    groups?.includes("disputed-islands"),
  );

  // Three large islands and the seven Habomai islets.
  expect(disputed.length).toBeGreaterThanOrEqual(9);
  for (const id of ["kunashir", "iturup", "shikotan", "akiyuri-anuchin", "kaigara-signalny"])
    expect(disputed.map(({ entity }) => entity)).toContain(id);
});
