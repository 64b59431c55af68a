import type { Database } from "./database.ts";
import type { Sentinel } from "./sentinel.ts";
import type { SnapshotFolder } from "./snapshot-folder.ts";

/** What a committed step changed. */
export interface Change {
  readonly revision: number;
  /** Whether it concerns what is matched or shown; otherwise only settings or rules. */
  readonly touches: "dictionary" | "choices";
}

/** The surroundings: passed in, so that the store knows no extension API. */
export interface StorePorts {
  /** A note outside IndexedDB of what the database held. */
  readonly sentinel: {
    read(): Promise<unknown>;
    write(sentinel: Sentinel): Promise<void>;
  };
  readonly snapshots: SnapshotFolder;
  /** Called after each committed step, in the context that made it. */
  onChange(change: Change): void;
  now(): Date;
}

/** Everything is a function of this: `saveEntity(store, …)`, `undo(store)`. */
export interface Store {
  readonly db: Database;
  readonly ports: StorePorts;
}
