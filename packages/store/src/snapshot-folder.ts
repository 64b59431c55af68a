/** Where snapshots are kept: files with flat names, outside the database they protect. */
export interface SnapshotFolder {
  /** Names of all files. */
  list(): Promise<string[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Replaces a file of the same name. A file is there whole or not at all. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}
