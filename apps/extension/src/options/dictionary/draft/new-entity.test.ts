import { buildDictionary, ENTITY_KINDS, type EntityKind, entityIssues } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { expect, test } from "vitest";
import { newEntity, newEntityId, withKind } from "./new-entity.ts";

const dictionary = buildDictionary([readShippedPack()]);

test.each([
  { name: "Lake Tofutsu", language: "ja", lang: "en" },
  { name: "濤沸湖", language: "en", lang: "ja" },
  { name: "Тофуцу", language: "en", lang: "ru" },
  { name: "See", language: "de", lang: "de" },
])("$name is taken for $lang", ({ name, language, lang }) => {
  expect(newEntity("place", name, language)["names"]).toEqual([
    { text: name, lang, use: "preferred" },
  ]);
});

/** Nobody can guess when something happened, or where an agreement can be read. */
const ASKED: Readonly<Partial<Record<EntityKind, string[]>>> = {
  agreement: ["agreement.sources"],
  event: ["date"],
};

test.each(ENTITY_KINDS)("a new %s needs only what cannot be guessed", (kind) => {
  const issues = entityIssues({ ...newEntity(kind, "Name", "en"), id: "name" });

  expect(issues.map(({ path }) => path)).toEqual(ASKED[kind] ?? []);
});

test("another kind keeps what both have", () => {
  const event = withKind({ ...newEntity("place", "Name", "en"), coordinates: [1, 2] }, "event");

  expect(event).toMatchObject({ kind: "event", label: { en: "Event" }, date: "" });
  expect(event).not.toHaveProperty("coordinates");
});

test.each([
  { names: [{ text: "Lake Tōfutsu", lang: "en" }], id: "lake-tofutsu" },
  {
    names: [
      { text: "Кунашир", lang: "ru" },
      { text: "Kunashir", lang: "en" },
    ],
    id: "kunashir-2",
  },
  { names: [{ text: "湖", lang: "ja" }], id: "place" },
])("$names gives $id", ({ names, id }) => {
  expect(newEntityId({ kind: "place", names }, dictionary)).toBe(id);
});
