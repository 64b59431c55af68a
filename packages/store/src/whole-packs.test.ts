import type { Entity } from "@gazetteer/core";
import { expect, test } from "vitest";
import { applyImport } from "./apply-import.ts";
import { exportBackup, parseBackup } from "./backup.ts";
import { editPackParts } from "./edit-pack-parts.ts";
import { mergeEntities } from "./merge-entities.ts";
import { planImport } from "./plan-import.ts";
import { getPack } from "./read-packs.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { createTestStore, type TestStore } from "./testing/create-test-store.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

const JAPAN = { id: "japan", name: { en: "Japan" } };
const OWN = "my-entities";

/** An entity with a name that a voice of the shipped pack uses. */
function named(id: string, ...usedBy: readonly string[]): Entity {
  return {
    ...testEntity(id),
    names: [
      { text: id, lang: "en", use: "preferred" },
      { text: `${id} river`, lang: "en", use: "alias", usedBy },
    ],
  };
}

async function start(): Promise<TestStore> {
  const store = createTestStore();
  await seedPack(store, { ...testPack("1.0.0", named("avon", "japan")), voices: [JAPAN] });
  await saveEntity(store, testEntity("stour"));
  return store;
}

async function importEntities(store: TestStore, ...entities: readonly Entity[]): Promise<void> {
  const rows = entities.map((json, index) => ({ row: index + 1, json }));
  const plan = await planImport(store, { type: "entities", rows });
  expect(await applyImport(store, plan, { conflicts: "take-theirs" })).toEqual({ ok: true });
}

const WAYS: readonly {
  readonly what: string;
  readonly work: (store: TestStore) => Promise<unknown>;
}[] = [
  {
    what: "a new entity is imported",
    work: (store) => importEntities(store, named("dene", "japan")),
  },
  {
    what: "one is changed by an import",
    work: (store) => importEntities(store, named("stour", "japan")),
  },
  { what: "one is merged into it", work: (store) => mergeEntities(store, "avon", "stour") },
  {
    what: "a voice is taken out that an entity names",
    async work(store) {
      await saveEntity(store, named("dene", "japan"));
      const { voices = [], offices = [] } = (await getPack(store, OWN)) ?? {};
      await editPackParts(store, OWN, { voices: [], offices }, { voices, offices });
    },
  },
];

test.each(WAYS)("when $what, the pack stays whole, and a backup can be read", async ({ work }) => {
  const store = await start();
  await work(store);

  const backup = JSON.parse(JSON.stringify(await exportBackup(store)));
  expect((await getPack(store, OWN))?.voices).toEqual([JAPAN]);
  expect(() => parseBackup(backup)).not.toThrow();
});
