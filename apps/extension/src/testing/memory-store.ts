import { Database, type Sentinel, type Store } from "@gazetteer/store";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";

/** A store in memory. `indexedDB` is where it lives: the same one is the same database. */
export function createMemoryStore(
  indexedDB: IDBFactory = new IDBFactory(),
  onChange: () => void = () => {},
): Store {
  let sentinel: Sentinel | undefined;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    db: new Database("test", { indexedDB, IDBKeyRange }),
    ports: {
      sentinel: {
        read: async () => sentinel,
        write: async (next) => {
          sentinel = next;
        },
      },
      snapshots: {
        list: async () => [...files.keys()],
        read: async (name) => files.get(name) ?? new Uint8Array(),
        write: async (name, bytes) => void files.set(name, bytes),
        remove: async (name) => void files.delete(name),
      },
      onChange,
      now: () => new Date(),
    },
  };
}

/** A browser that keeps no data ("never remember history"): every opening fails. */
export function createRefusingStore(): Store {
  const indexedDB = new IDBFactory();
  indexedDB.open = () => {
    throw new DOMException("storage is off", "InvalidStateError");
  };
  return createMemoryStore(indexedDB);
}
