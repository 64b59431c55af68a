import { expect, test } from "vitest";
import type { Entity } from "../model/entity.ts";
import type { Pack } from "../model/pack.ts";
import { samplePack } from "../pack/sample-pack.ts";
import { buildDictionary } from "./build-dictionary.ts";

const pack = samplePack();
const lake = pack.entities[0] as Entity;

function laterPack(change: object, id = "later"): Pack {
  return { ...samplePack(), id, entities: [{ ...lake, ...change } as Entity] };
}

test("entities, offices and voices of all packs are found by id", () => {
  const other = laterPack({ id: "lower-lake" });

  const dictionary = buildDictionary([pack, other]);

  expect([...dictionary.entries.keys()]).toEqual(["upper-lake", "lower-lake"]);
  expect(dictionary.entries.get("lower-lake")?.pack).toBe("later");
  expect(dictionary.offices.has("lake-warden")).toBe(true);
  expect(dictionary.voices.get("fishers")?.name.en).toBe("Fishers");
});

test("the same id in a later pack lays its fields over the earlier ones and says which", () => {
  const dictionary = buildDictionary([pack, laterPack({ label: { en: "Reservoir" } })]);

  const entry = dictionary.entries.get("upper-lake");
  expect(entry?.entity.label.en).toBe("Reservoir");
  expect(entry?.pack).toBe("lakes");
  expect(entry?.changed).toEqual(["label"]);
  expect(entry?.original?.label.en).toBe("Lake");
});

test("the reader's override comes last, and taking it back leaves no trace", () => {
  const set = { label: { en: "Pond" } };

  expect(
    buildDictionary([pack], [{ entity: "upper-lake", set }]).entries.get("upper-lake")?.entity.label
      .en,
  ).toBe("Pond");
  expect(
    buildDictionary([pack], [{ entity: "upper-lake", set: { label: { en: "Lake" } } }]).entries.get(
      "upper-lake",
    )?.original,
  ).toBeUndefined();
});

test.each([
  { what: "an unknown field", set: { depth: 12 } },
  { what: "a field of another kind", set: { tenures: [] } },
  { what: "a field taken away that must be there", set: { label: null } },
])("an override with $what changes nothing", ({ set }) => {
  expect(
    buildDictionary([pack], [{ entity: "upper-lake", set }]).entries.get("upper-lake")?.entity,
  ).toEqual(lake);
});

test("an entity of another kind in a later pack changes nothing", () => {
  const person = laterPack({ kind: "person", born: "1900", label: { en: "Person" } });

  expect(buildDictionary([pack, person]).entries.get("upper-lake")?.entity).toEqual(lake);
});

test("an override takes away a field that may be absent", () => {
  const entry = buildDictionary(
    [pack],
    [{ entity: "upper-lake", set: { summary: null } }],
  ).entries.get("upper-lake");

  expect(entry?.entity).not.toHaveProperty("summary");
  expect(entry?.changed).toEqual(["summary"]);
});

test("an override cannot change what an entity is", () => {
  const entry = buildDictionary(
    [pack],
    [{ entity: "upper-lake", set: { id: "sea", kind: "event" } }],
  ).entries.get("upper-lake");

  expect(entry?.entity.id).toBe("upper-lake");
  expect(entry?.entity.kind).toBe("place");
});

test("entities and single names can be switched off", () => {
  const overrides = [
    { entity: "upper-lake", disabled: true as const, disabledNames: ["en:the lake"] },
  ];

  const entry = buildDictionary([pack], overrides).entries.get("upper-lake");

  expect(entry?.disabled).toBe(true);
  expect(entry?.disabledNames.has("en:the lake")).toBe(true);
});

test("an override of an entity that is not there is ignored", () => {
  expect(buildDictionary([pack], [{ entity: "gone", disabled: true }]).entries.size).toBe(1);
});
