import { buildDictionary } from "@gazetteer/core";
import { expect, test } from "vitest";
import { riverPack } from "../../../testing/river-pack.ts";
import { readParts } from "./read-parts.ts";

const { entities: _entities, offices: _offices, voices: _voices, ...header } = riverPack();
const warden = {
  id: "warden",
  country: "colne",
  names: [{ text: "warden", lang: "en", use: "preferred" as const }],
  holders: "one" as const,
};
const dictionary = buildDictionary([{ ...riverPack(), offices: [warden] }]);
const none = { offices: [], voices: [] };

function read(value: object, before = none) {
  return readParts({ ...none, ...value }, before, header, dictionary);
}

test("what is new gets an id from its name that nothing has", () => {
  const office = { ...warden, id: "office-1" };
  const voice = { id: "voice-1", name: { en: "Anglers " } };

  const { parts } = read({ offices: [office], voices: [voice] });

  expect(parts?.offices.map(({ id }) => id)).toEqual(["warden-2"]);
  expect(parts?.voices).toEqual([{ id: "anglers", name: { en: "Anglers" } }]);
});

test("what was there keeps its id, even one that another pack has", () => {
  const before = { offices: [warden], voices: [] };

  expect(readParts({ ...before }, before, header, dictionary).parts).toEqual(before);
});

test("problems are told where the form has their fields", () => {
  const office = { ...warden, country: "", names: [{ text: "", lang: "en", use: "preferred" }] };

  expect(read({ offices: [office] }).issues.map(({ path }) => path)).toEqual([
    "offices[0].country",
    "offices[0].names[0].text",
  ]);
});
