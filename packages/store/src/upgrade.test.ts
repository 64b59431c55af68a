import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { listRules, readSettings } from "./choices.ts";
import { Database } from "./database.ts";
import { resetEntity } from "./edit-entity.ts";
import { findEntity } from "./find-entity.ts";
import version1 from "./fixtures/database-1.json" with { type: "json" };
import { undo } from "./history.ts";
import { inspectStore } from "./inspect-store.ts";
import { createTestStore } from "./testing/create-test-store.ts";

/** Dexie counts versions in tenths. */
const NATIVE_STEP = 10;

/** Builds the database as a released version left it, without any of today's code. */
async function restore(fixture: typeof version1): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const request = indexedDB.open("test", fixture.version * NATIVE_STEP);
  request.addEventListener("upgradeneeded", () => {
    for (const [name, keyPath] of Object.entries(fixture.stores)) {
      const store = request.result.createObjectStore(name, { keyPath });
      const indexes = new Map(Object.entries(fixture.indexes)).get(name) ?? [];
      for (const index of indexes) store.createIndex(index, index);
      const rows = new Map<string, readonly object[]>(Object.entries(fixture.rows)).get(name) ?? [];
      for (const row of rows) store.put(row);
    }
  });
  await new Promise((resolve, reject) => {
    request.addEventListener("success", resolve);
    request.addEventListener("error", reject);
  });
  request.result.close();
  return indexedDB;
}

test.each([{ name: "version 1", fixture: version1 }])(
  "a database of $name opens, shows what the reader had, and undoes what they did",
  async ({ fixture }) => {
    const store = createTestStore(await restore(fixture));

    expect(await inspectStore(store)).toEqual({ state: "sound" });
    expect((await findEntity(store, "avon"))?.entry.entity.label.en).toBe("City");
    expect(await readSettings(store)).toEqual({ density: "every" });
    expect((await listRules(store)).map(({ id }) => id)).toEqual(["site example.com"]);
    await undo(store);
    expect((await findEntity(store, "avon"))?.entry.entity.label.en).toBe("Town");
    await resetEntity(store, "avon");
  },
);

test("the frozen database is the one that the schema makes", async () => {
  const fresh = new Database("fresh", { indexedDB: new IDBFactory(), IDBKeyRange });
  await fresh.open();

  const made = Object.fromEntries(
    fresh.tables.map(({ name, schema }) => [name, schema.primKey.keyPath]),
  );

  expect(fresh.verno).toBe(version1.version);
  expect(made).toEqual(version1.stores);
});
