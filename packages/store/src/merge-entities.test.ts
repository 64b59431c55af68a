import type { Entity, Office } from "@gazetteer/core";
import { expect, test } from "vitest";
import { exportBackup } from "./backup.ts";
import { canonicalHash } from "./testing/canonical-hash.ts";
import { listRules, putRule } from "./choices.ts";
import { findEntity } from "./find-entity.ts";
import { listSteps, undo } from "./history.ts";
import { mergeEntities } from "./merge-entities.ts";
import { readDictionary } from "./read-packs.ts";
import { notThisRule } from "./rules.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

const mayor: Office = {
  id: "mayor",
  country: "afon",
  names: [{ text: "mayor of Avon", lang: "en", use: "preferred" }],
  holders: "one",
};
/** Names the entity that goes in every way, and the one that stays beside it. */
const treaty: Entity = {
  ...testEntity("treaty"),
  kind: "agreement",
  names: [{ text: "Treaty", lang: "en", use: "preferred", gate: { allOf: ["afon"] } }],
  relations: [
    { type: "about", target: "afon" },
    { type: "about", target: "avon" },
    { type: "held-at", target: "afon" },
  ],
  agreement: {
    nature: "treaty",
    parties: [{ entity: "avon" }, { entity: "afon", from: "1950" }],
    place: "afon",
    status: [],
    clauses: [],
    sources: ["s1"],
  },
  sources: [{ id: "s1", url: "https://a.example", title: "T", publisher: "P", language: "en" }],
};
const capital: Entity = { ...testEntity("capital"), governmentOf: "afon" } as Entity;

async function storeWithBoth() {
  const store = createTestStore();
  const pack = testPack("1.0.0", testEntity("avon"), treaty, capital, testEntity("bourne"));
  await seedPack(store, { ...pack, offices: [mayor] });
  await saveEntity(store, testEntity("afon"));
  await putRule(store, notThisRule("afon", { name: "Afon", site: "a.example" }));
  return store;
}

test("is one step: the other is disabled in its pack or deleted from the reader's own", async () => {
  const store = await storeWithBoth();
  const before = await canonicalHash(await exportBackup(store));

  await mergeEntities(store, "afon", "avon");

  expect(await findEntity(store, "afon")).toBeUndefined();
  expect((await findEntity(store, "avon"))?.entry.changed).toEqual(["names"]);
  expect((await findEntity(store, "bourne"))?.override).toBeUndefined();
  expect((await listSteps(store)).at(-1)).toMatchObject({ what: "entities-merged" });
  await undo(store);
  expect(await canonicalHash(await exportBackup(store))).toBe(before);
});

test("whatever named the one that goes names the one that stays", async () => {
  const store = await storeWithBoth();

  await mergeEntities(store, "afon", "avon");

  const { dictionary } = await readDictionary(store);
  expect(dictionary.entries.get("treaty")?.entity).toMatchObject({
    names: [{ gate: { allOf: ["avon"] } }],
    relations: [
      { type: "about", target: "avon" },
      { type: "held-at", target: "avon" },
    ],
    agreement: { parties: [{ entity: "avon" }], place: "avon" },
  });
  expect(dictionary.entries.get("capital")?.entity).toMatchObject({ governmentOf: "avon" });
  expect(dictionary.offices.get("mayor")?.country).toBe("avon");
  expect(await listRules(store)).toEqual([
    notThisRule("avon", { name: "Afon", site: "a.example" }),
  ]);
});
