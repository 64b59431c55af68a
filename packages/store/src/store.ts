import type { Database } from "./database.ts";
import type { Sentinel } from "./sentinel.ts";
import type { SnapshotFolder } from "./snapshot-folder.ts";

/** The surroundings: passed in, so that the store knows no extension API. */
export interface StorePorts {
  /** A note outside IndexedDB of what the database held. */
  readonly sentinel: {
    read(): Promise<unknown>;
    write(sentinel: Sentinel): Promise<void>;
  };
  readonly snapshots: SnapshotFolder;
  /** Called after each committed step, in the context that made it. */
  onChange(): void;
  now(): Date;
}

/** Everything is a function of this: `saveEntity(store, …)`, `undo(store)`. */
export interface Store {
  readonly db: Database;
  readonly ports: StorePorts;
}
