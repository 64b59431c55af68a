import type { Entity } from "@gazetteer/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyImport } from "./apply-import.ts";
import { exportBackup } from "./backup.ts";
import { editPackParts } from "./edit-pack-parts.ts";
import { mergeEntities } from "./merge-entities.ts";
import { parseBackup } from "./parse-backup.ts";
import { planImport } from "./plan-import.ts";
import { getPack } from "./read-packs.ts";
import { saveEntity } from "./save-entity.ts";
import type { TestStore } from "./testing/create-test-store.ts";
import { attempt, readerSteps, voiced, voicedStore } from "./testing/reader-steps.ts";
import { testEntity } from "./testing/test-pack.ts";

const OWN = "my-entities";

async function start(): Promise<TestStore> {
  const store = await voicedStore();
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
    work: (store) => importEntities(store, voiced("dene")),
  },
  {
    what: "one is changed by an import",
    work: (store) => importEntities(store, voiced("stour")),
  },
  { what: "one is merged into it", work: (store) => mergeEntities(store, "avon", "stour") },
  {
    what: "a voice is taken out that an entity names",
    async work(store) {
      await saveEntity(store, voiced("dene"));
      const { voices = [], offices = [] } = (await getPack(store, OWN)) ?? {};
      await editPackParts(store, OWN, { voices: [], offices }, { voices, offices });
    },
  },
];

test.each(WAYS)("when $what, the pack stays whole, and a backup can be read", async ({ work }) => {
  const store = await start();
  await work(store);

  const backup = JSON.parse(JSON.stringify(await exportBackup(store)));
  expect((await getPack(store, OWN))?.voices).toMatchObject([{ id: "japan" }]);
  expect(() => parseBackup(backup)).not.toThrow();
});

test("whatever a reader does, a backup can be read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(readerSteps, { maxLength: 12 }), async (list) => {
      const store = await voicedStore();
      for (const step of list) await attempt(step, store);

      parseBackup(JSON.parse(JSON.stringify(await exportBackup(store))));
      store.db.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
