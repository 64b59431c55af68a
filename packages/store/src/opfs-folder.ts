import type { SnapshotFolder } from "./snapshot-folder.ts";

const FOLDER = "snapshots";

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}

/** Snapshots as files in the origin's private file system, which a damaged database does not take along. */
export function createOpfsFolder(files: StorageManager): SnapshotFolder {
  const open = async () =>
    (await files.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  return {
    async list() {
      const names: string[] = [];
      for await (const handle of (await open()).values())
        if (isFile(handle)) names.push(handle.name);
      return names;
    },
    async read(name) {
      const file = await (await (await open()).getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    },
    async write(name, bytes) {
      const handle = await (await open()).getFileHandle(name, { create: true });
      // Written to a copy that takes the file's place when it is closed.
      const writer = await handle.createWritable();
      await writer.write(bytes);
      await writer.close();
    },
    async remove(name) {
      await (await open()).removeEntry(name);
    },
  };
}
