import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import { describe, expect, test } from "vitest";
import { applyImport } from "./apply-import.ts";
import { putSetting } from "./choices.ts";
import { READER_VERSION } from "./database.ts";
import { QuotaError, NewerDataError } from "./errors.ts";
import { getDictionaryRevision } from "./images.ts";
import { acceptLoss, inspectStore } from "./inspect-store.ts";
import { planImport } from "./plan-import.ts";
import { saveEntity } from "./save-entity.ts";
import { seedPack } from "./seed-pack.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { listSnapshots, takeAutomaticSnapshot, takeSnapshot } from "./snapshots.ts";
import { snapshotsToKeep } from "./snapshots-to-keep.ts";
import type { Store } from "./store.ts";
import { createMemoryFolder, createTestStore } from "./testing/create-test-store.ts";
import { hashOf } from "./testing/hash-of.ts";
import { testEntity, testPack } from "./testing/test-pack.ts";

/** Lets a number of written rows pass and then reports a full disk, as a browser does. */
function fillDiskAfter(store: Store, rows: number): void {
  let left = rows;
  store.db.use({
    stack: "dbcore",
    name: "full disk",
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            left -= request.type === "put" ? request.values.length : 0;
            if (left < 0) return Promise.reject(new DOMException("no room", "QuotaExceededError"));
            return table.mutate(request);
          },
        };
      },
    }),
  });
}

describe("a full disk", () => {
  test.each([0, 1, 40, 152])("after %i rows leaves nothing of an import behind", async (rows) => {
    const indexedDB = new IDBFactory();
    const before = createTestStore(indexedDB);
    await seedPack(before, testPack("1.0.0", testEntity("avon")));
    const hash = await hashOf(before);
    before.db.close();
    const store = createTestStore(indexedDB);
    const many = Array.from({ length: 150 }, (_, index) => testEntity(`town-${index}`));
    const plan = await planImport(store, { type: "pack", json: testPack("2.0.0", ...many) });
    store.db.close();
    fillDiskAfter(store, rows);
    await store.db.open();

    await expect(applyImport(store, plan, { conflicts: "keep-mine" })).rejects.toThrow(QuotaError);

    expect(await hashOf(createTestStore(indexedDB))).toBe(hash);
  });
});

describe("a newer database", () => {
  test("is read and not written", async () => {
    const store = createTestStore();
    await seedPack(store, testPack("1.0.0", testEntity("avon")));
    await store.db.meta.update("meta", { minReader: READER_VERSION + 1 });

    await expect(saveEntity(store, testEntity("bourne"))).rejects.toThrow(NewerDataError);

    expect(await inspectStore(store)).toEqual({ state: "read-only" });
    expect(await store.db.entities.count()).toBe(1);
  });
});

describe("a database that was replaced by an empty one", () => {
  async function lost() {
    const sentinel = { value: undefined as unknown };
    const folder = createMemoryFolder();
    const before = createTestStore(new IDBFactory(), sentinel, folder);
    await seedPack(before, testPack("1.0.0", testEntity("avon"), testEntity("bourne")));
    await takeSnapshot(before, "automatic");
    return createTestStore(new IDBFactory(), sentinel, folder);
  }

  test("is noticed, even after it was seeded again, until the reader decides", async () => {
    const store = await lost();

    expect(await inspectStore(store)).toMatchObject({ state: "lost", loss: { entities: 2 } });
    await seedPack(store, testPack("1.0.0", testEntity("avon")));
    expect(await inspectStore(store)).toMatchObject({ state: "lost" });

    await acceptLoss(store);
    expect(await inspectStore(store)).toEqual({ state: "sound" });
  });

  test("is restored from the last snapshot", async () => {
    const store = await lost();
    await inspectStore(store);
    const [snapshot] = await listSnapshots(store);
    const json = await readSnapshot(store, snapshot?.name ?? "");

    const plan = await planImport(store, { type: "backup", json });
    await applyImport(store, plan, { conflicts: "take-theirs" });

    expect(await store.db.entities.count()).toBe(2);
    expect(await inspectStore(store)).toEqual({ state: "sound" });
  });

  test("a fresh installation is none", async () => {
    expect(await inspectStore(createTestStore())).toEqual({ state: "fresh" });
  });
});

test("a database that lacks a table gets it, and its loss is noticed", async () => {
  const indexedDB = new IDBFactory();
  const torn = new Dexie("test", { indexedDB, IDBKeyRange });
  torn.version(1).stores({ packs: "id" });
  await torn.open();
  torn.close();
  const sentinel = { value: { database: "gone", revision: 5, entities: 9 } as unknown };

  const store = createTestStore(indexedDB, sentinel);

  expect(await inspectStore(store)).toMatchObject({ state: "lost", loss: { entities: 9 } });
  await seedPack(store, testPack("1.0.0", testEntity("avon")));
  expect(await store.db.entities.count()).toBe(1);
});

describe("snapshots", () => {
  test("an automatic one is taken after the first edit, and when the last is ten minutes old", async () => {
    const store = createTestStore();
    await seedPack(store, testPack("1.0.0", testEntity("avon")));
    expect(await takeAutomaticSnapshot(store)).toBeUndefined();
    await saveEntity(store, testEntity("bourne"));

    expect(await takeAutomaticSnapshot(store)).toBeDefined();
    expect(await takeAutomaticSnapshot(store)).toBeUndefined();
    // The clock of the test moves a minute each time it is read.
    for (let minute = 0; minute < 10; minute++) store.ports.now();
    expect(await takeAutomaticSnapshot(store)).toBeDefined();
  });

  test("the last five stay, and the last of each of thirty days", () => {
    const now = new Date("2026-03-31T12:00:00Z");
    const hours = (ago: number) => ({
      at: new Date(now.getTime() - ago * 3_600_000).toISOString(),
    });
    const all = Array.from({ length: 40 * 4 }, (_, index) => hours(index * 6));

    const kept = snapshotsToKeep(all, now).map(({ at }) => at);

    expect(kept.slice(0, 5)).toEqual([0, 6, 12, 18, 24].map((ago) => hours(ago).at));
    expect(new Set(kept.map((at) => at.slice(0, 10))).size).toBe(31);
    expect(kept).toHaveLength(5 + 29);
  });
});

test("each step tells who listens, and only one of the dictionary makes that newer", async () => {
  const store = createTestStore();
  await seedPack(store, testPack("1.0.0", testEntity("avon")));
  expect(store.told).toBe(1);
  expect(await getDictionaryRevision(store)).toBe(1);

  await putSetting(store, "density", "every");
  expect(store.told).toBe(2);
  expect(await getDictionaryRevision(store)).toBe(1);

  await putSetting(store, "density", "every");
  expect(store.told).toBe(2);
});
