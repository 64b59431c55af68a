import { createDatabaseFolder } from "./database-folder.ts";
import { createOpfsFolder } from "./opfs-folder.ts";
import type { SnapshotFolder } from "./snapshot-folder.ts";

/** Files where the browser has them (they need `createWritable`), else a second database. */
export function chooseSnapshotFolder(): SnapshotFolder {
  const hasFiles =
    "FileSystemFileHandle" in globalThis && "createWritable" in FileSystemFileHandle.prototype;
  return hasFiles ? createOpfsFolder(navigator.storage) : createDatabaseFolder();
}
