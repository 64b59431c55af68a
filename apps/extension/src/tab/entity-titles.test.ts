import { buildDictionary, composeCard, createCardLookup } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { seedPack } from "@gazetteer/store";
import { namesText } from "@gazetteer/ui";
import { expect, test } from "vitest";
import { listEntities, titleOf } from "../options/dictionary/entity-search.ts";
import { createMemoryStore } from "../testing/memory-store.ts";
import { readTitles } from "./entity-titles.ts";

const pack = readShippedPack();
const dictionary = buildDictionary([pack]);
const lookup = createCardLookup(dictionary);
const ids = pack.entities.map(({ id }) => id);

async function storeOfShipped() {
  const store = createMemoryStore();
  await seedPack(store, pack);
  return store;
}

test.each(["en", "ja", "ru"])("every list in %s names what is on the cards", async (language) => {
  const languages = [language, "en"];
  const store = await storeOfShipped();
  const titles = await readTitles(store, ids, languages);
  const listed = new Map(listEntities(dictionary, languages).map(({ id, title }) => [id, title]));

  for (const [id, entry] of dictionary.entries) {
    const card = composeCard(lookup, id, { languages, aboutSubject: true });
    const onCard = namesText(card?.titles ?? []);
    expect([id, namesText(titles.get(id)?.names ?? [])]).toEqual([id, onCard]);
    expect([id, listed.get(id)]).toEqual([id, onCard]);
    expect(titleOf(entry, languages, dictionary)).toBe(onCard);
  }
  store.db.close();
});

test.each([
  { language: "en", names: "Northern Territories / Southern Kurils" },
  { language: "ja", names: "北方領土 / 南クリル諸島" },
  { language: "ru", names: "Северные территории / Южные Курилы" },
])("the islands in $language are $names", ({ language, names }) => {
  const entry = dictionary.entries.get("disputed-islands");

  expect(entry && titleOf(entry, [language, "en"], dictionary)).toBe(names);
});
