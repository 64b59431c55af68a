import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { Database } from "../database.ts";
import type { SnapshotFolder } from "../snapshot-folder.ts";
import type { Store } from "../store.ts";

export function createMemoryFolder(): SnapshotFolder {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    list: async () => [...files.keys()],
    read: async (name) => files.get(name) ?? Promise.reject(new Error(`no file ${name}`)),
    write: async (name, bytes) => void files.set(name, bytes),
    remove: async (name) => void files.delete(name),
  };
}

export interface TestStore extends Store {
  /** How many steps have been told of. */
  readonly told: number;
  /** Another connection to the same database, as a second tab has. */
  another(): TestStore;
}

/** A store in memory, with a clock that moves one minute each time it is read. */
export function createTestStore(
  indexedDB: IDBFactory = new IDBFactory(),
  sentinel: { value: unknown } = { value: undefined },
  snapshots: SnapshotFolder = createMemoryFolder(),
): TestStore {
  let minutes = 0;
  let told = 0;
  return {
    db: new Database("test", { indexedDB, IDBKeyRange }),
    get told() {
      return told;
    },
    another: () => createTestStore(indexedDB, sentinel, snapshots),
    ports: {
      sentinel: {
        read: async () => sentinel.value,
        write: async (value) => void (sentinel.value = value),
      },
      snapshots,
      onChange: () => void told++,
      now: () => new Date(Date.UTC(2026, 0, 1, 0, minutes++)),
    },
  };
}
