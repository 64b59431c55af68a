import { expect, test } from "vitest";
import { rows } from "./shipped.ts";

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
