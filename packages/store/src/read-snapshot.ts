import type { Backup } from "./backup.ts";
import { gunzip } from "./gzip.ts";
import { parseBackup } from "./parse-backup.ts";
import type { Store } from "./store.ts";

/** What a snapshot holds; restored by `planImport` and `applyImport` like any backup file. */
export async function readSnapshot({ ports }: Store, name: string): Promise<Backup> {
  return parseBackup(JSON.parse(await gunzip(await ports.snapshots.read(name))));
}
