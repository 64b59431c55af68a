import { Dexie, type Table } from "dexie";
import type { SnapshotFolder } from "./snapshot-folder.ts";

interface FileRow {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

class FilesDatabase extends Dexie {
  declare files: Table<FileRow, string>;
  constructor() {
    super("gazetteer-snapshots");
    this.version(1).stores({ files: "name" });
  }
}

/**
 * Snapshots in a database of their own, where the browser has no private file system: they survive
 * damage to the dictionary's database, but not the loss of all of the origin's databases.
 */
export function createDatabaseFolder(): SnapshotFolder {
  const db = new FilesDatabase();
  return {
    list: () => db.files.toCollection().primaryKeys(),
    async read(name) {
      const row = await db.files.get(name);
      if (row === undefined) throw new Error(`There is no snapshot \`${name}\`.`);
      return row.bytes;
    },
    write: async (name, bytes) => void (await db.files.put({ name, bytes })),
    remove: (name) => db.files.delete(name),
  };
}
