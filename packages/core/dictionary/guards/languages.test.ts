import { expect, test } from "vitest";
import { rows } from "./shipped.ts";
import { textsIn } from "./texts-in.ts";

/** Languages that the interface speaks: in each of them a card must not fall back to English. */
const SPOKEN = ["en", "ja", "ru"];

/** Paths of the texts in `value` that lack one of the languages, with the languages that they lack. */
function lackingIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const fields: Readonly<Record<string, unknown>> = { ...value };
  if (typeof fields["en"] === "string") {
    const missing = SPOKEN.filter((lang) => fields[lang] === undefined);
    return missing.length === 0 ? [] : [`${path}: ${missing.join(", ")}`];
  }
  return Object.entries(fields).flatMap(([key, child]) => lackingIn(child, `${path}.${key}`));
}

test.each(rows)("%s says everything in English, Japanese and Russian", (_, entity) => {
  expect(lackingIn(entity)).toEqual([]);
});

/** Those that two sides name differently are shown by the names of the sides. */
const hasSides = (entity: (typeof rows)[number][1]) =>
  new Set(entity.names.flatMap(({ usedBy }) => usedBy ?? [])).size > 1;

/** A card has room for the title and two names more: those are the first that an entity prefers. */
test.each(rows.filter(([, entity]) => !hasSides(entity)))(
  "%s is named in English, Japanese and Russian before other languages",
  (_, entity) => {
    const preferred = entity.names.filter(({ use }) => use === "preferred");
    expect(preferred.slice(0, SPOKEN.length).map(({ lang }) => lang)).toEqual(SPOKEN);
  },
);

test.each(rows)("%s writes the span of two figures with the same dash everywhere", (_, entity) => {
  expect(JSON.stringify(entity)).not.toMatch(/\d—\d/);
});

/** English sentences of an entity, with the path to each. */
const sentencesOf = (entity: (typeof rows)[number][1]) =>
  [...textsIn(entity)].map(([path, { en = "" }]) => `${path}: ${en}`);

test.each(rows)("%s has the apostrophes of print, as the interface has", (_, entity) => {
  expect(sentencesOf(entity).filter((text) => /\w'/.test(text))).toEqual([]);
});
