import type { Entity } from "@gazetteer/core";
import { expect, test } from "vitest";
import { exportBackup } from "./backup.ts";
import { canonicalHash } from "./canonical-json.ts";
import { findEntity } from "./find-entity.ts";
import { undo } from "./history.ts";
import { mergedEntity, mergeEntities } from "./merge-entities.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

const source = (id: string, url: string) => ({
  id,
  url,
  title: "Register",
  publisher: "Town hall",
  language: "en",
});

const withFact = (id: string, url: string): Entity => ({
  ...testEntity(id),
  facts: [{ id: "f1", type: "fact", text: { en: `About ${id}.` }, sources: ["s1"] }],
  sources: [source("s1", url)],
});

test("names, facts and sources come over with ids of their own, the title stays", () => {
  const merged = mergedEntity(
    withFact("avon", "https://a.example"),
    withFact("afon", "https://b.example"),
  );

  expect(merged.names.map(({ text, use }) => [text, use])).toEqual([
    ["avon", "preferred"],
    ["afon", "alias"],
  ]);
  expect(merged.facts.map(({ id, sources }) => [id, sources])).toEqual([
    ["f1", ["s1"]],
    ["f1-2", ["s1-2"]],
  ]);
});

test("a source with the same address is one source", () => {
  const url = "https://a.example";

  expect(mergedEntity(withFact("avon", url), withFact("afon", url)).sources).toHaveLength(1);
});

test("is one step: the other is disabled in its pack or deleted from the reader's own", async () => {
  const store = createTestStore();
  await seedPack(store, testPack("1.0.0", testEntity("avon")));
  await saveEntity(store, testEntity("afon"));
  const before = await canonicalHash(await exportBackup(store));

  await mergeEntities(store, "afon", "avon");

  expect(await findEntity(store, "afon")).toBeUndefined();
  expect((await findEntity(store, "avon"))?.entry.changed).toEqual(["names"]);
  await undo(store);
  expect(await canonicalHash(await exportBackup(store))).toBe(before);
});
