import { expect, test } from "vitest";
import { applyImport } from "./apply-import.ts";
import { exportBackup } from "./backup.ts";
import { canonicalHash } from "./testing/canonical-hash.ts";
import { Database } from "./database.ts";
import { findEntity } from "./find-entity.ts";
import { redo, undo } from "./history.ts";
import { mergeEntities } from "./merge-entities.ts";
import { planImport } from "./plan-import.ts";
import { reset } from "./replace-all.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { listSnapshots, takeSnapshot } from "./snapshots.ts";
import type { Store } from "./store.ts";
import { createTestStore } from "./testing/create-test-store.ts";
import { hashOf } from "./testing/hash-of.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

/** A store in the browser's own database; the second of the same name is as another tab has it. */
function realStore(name: string): Store {
  const { ports } = createTestStore();
  return { db: new Database(name), ports };
}

async function freshStore(name: string): Promise<Store> {
  const store = realStore(name);
  await store.db.delete();
  await store.db.open();
  await seedPack(store, testPack("1.0.0", testEntity("avon"), testEntity("bourne")));
  return store;
}

test("an import is one step, and is undone and done again to the same data", async () => {
  const store = await freshStore("import");
  const before = await hashOf(store);
  const many = Array.from({ length: 3_000 }, (_, index) => testEntity(`town-${index}`));
  const plan = await planImport(store, { type: "pack", json: testPack("2.0.0", ...many) });

  expect(await applyImport(store, plan, { conflicts: "keep-mine" })).toEqual({ ok: true });
  const after = await hashOf(store);
  expect(await store.db.entities.count()).toBe(3_000);
  await undo(store);
  expect(await hashOf(store)).toBe(before);
  await redo(store);
  expect(await hashOf(store)).toBe(after);
});

test("what was saved comes back after everything was reset", async () => {
  const store = await freshStore("backup");
  await saveEntity(store, testEntity("colne"));
  await mergeEntities(store, "bourne", "avon");
  const backup = await exportBackup(store);
  const before = await canonicalHash(backup);

  await reset(store);
  const plan = await planImport(store, {
    type: "backup",
    json: JSON.parse(JSON.stringify(backup)),
  });
  await applyImport(store, plan, { conflicts: "take-theirs" });

  expect(await hashOf(store)).toBe(before);
});

test("two tabs that append to one text lose nothing", async () => {
  const store = await freshStore("tabs");
  const other = realStore("tabs");
  const append = async (tab: Store, word: string) => {
    for (let done = false; !done; ) {
      const before = (await findEntity(tab, "avon"))?.entry.entity;
      if (before === undefined) throw new Error("no entity");
      const label = { en: `${before.label["en"]}${word}` };
      done = (await saveEntity(tab, { ...before, label }, { before })).ok;
    }
  };
  const rounds = Array.from({ length: 20 });

  await Promise.all([
    (async () => {
      for (const _ of rounds) await append(store, "a");
    })(),
    (async () => {
      for (const _ of rounds) await append(other, "b");
    })(),
  ]);

  const text = (await findEntity(store, "avon"))?.entry.entity.label["en"] ?? "";
  expect([text.split("a").length - 1, text.split("b").length - 1]).toEqual([20, 20]);
});

test("a failure in the middle of a step leaves nothing of it", async () => {
  const store = await freshStore("failure");
  const before = await hashOf(store);
  const { put } = IDBObjectStore.prototype;
  let left = 3;
  IDBObjectStore.prototype.put = function (...given) {
    left -= 1;
    if (left < 0) throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, given);
  };
  await expect(saveEntity(store, testEntity("colne"))).rejects.toThrow("no room");
  IDBObjectStore.prototype.put = put;

  expect(await hashOf(store)).toBe(before);
});

test("a snapshot is read back as it was taken", async () => {
  const store = await freshStore("snapshots");
  await takeSnapshot(store, "before-reset");
  const [snapshot] = await listSnapshots(store);

  const read = await readSnapshot(store, snapshot?.name ?? "");

  expect(await canonicalHash(read)).toBe(await hashOf(store));
});
