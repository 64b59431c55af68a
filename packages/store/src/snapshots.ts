import { exportBackup } from "./backup.ts";
import { canonicalJson } from "./canonical-json.ts";
import { gzip } from "./gzip.ts";
import { listSteps } from "./history.ts";
import type { StepName } from "./rows.ts";
import { snapshotsToKeep } from "./snapshots-to-keep.ts";
import type { Store } from "./store.ts";

/** `automatic`: taken by the clock while things change. The others: just before something that replaces much. */
export type SnapshotReason =
  | "automatic"
  | "before-import"
  | "before-update"
  | "before-restore"
  | "before-reset";

export interface Snapshot {
  /** Name of its file. */
  readonly name: string;
  /** ISO time. */
  readonly at: string;
  readonly reason: SnapshotReason;
  readonly entities: number;
}

/** Between two automatic snapshots: ten minutes of edits is what a reader may have to repeat. */
const AUTOMATIC_EVERY_MS = 600_000;

/** Steps that the product takes by itself; as long as there are no others, there is nothing to lose. */
const SEEDING: ReadonlySet<string> = new Set<StepName["what"]>(["pack-added", "pack-updated"]);

const FILE = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)_(automatic|before-[a-z]+)_(\d+)\.json\.gz$/;

function fileName(at: Date, reason: SnapshotReason, entities: number): string {
  return `${at.toISOString().replace(/[:.]/g, "-")}_${reason}_${entities}.json.gz`;
}

function parseFileName(name: string): Snapshot | undefined {
  const [, time, reason, entities] = FILE.exec(name) ?? [];
  if (time === undefined) return undefined;
  const at = time.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, "T$1:$2:$3.$4Z");
  return { name, at, reason: reason as SnapshotReason, entities: Number(entities) };
}

/** Newest first. */
export async function listSnapshots({ ports }: Store): Promise<Snapshot[]> {
  const names = await ports.snapshots.list();
  return names.flatMap((name) => parseFileName(name) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Writes everything into a new snapshot and lets go of those that are no longer kept. */
export async function takeSnapshot(store: Store, reason: SnapshotReason): Promise<Snapshot> {
  const { ports } = store;
  const backup = await exportBackup(store);
  const entities = backup.packs.reduce((sum, { pack }) => sum + pack.entities.length, 0);
  const at = ports.now();
  const name = fileName(at, reason, entities);
  await ports.snapshots.write(name, await gzip(canonicalJson(backup)));
  const all = await listSnapshots(store);
  const kept = new Set(snapshotsToKeep(all, at));
  for (const snapshot of all) if (!kept.has(snapshot)) await ports.snapshots.remove(snapshot.name);
  return { name, at: at.toISOString(), reason, entities };
}

/** Takes a snapshot after the reader's first step, and then when the last one is ten minutes old. Called after writes. */
export async function takeAutomaticSnapshot(store: Store): Promise<Snapshot | undefined> {
  const [last] = await listSnapshots(store);
  if (last === undefined && (await listSteps(store)).every(({ what }) => SEEDING.has(what)))
    return undefined;
  const age = store.ports.now().getTime() - (last === undefined ? 0 : Date.parse(last.at));
  return age < AUTOMATIC_EVERY_MS ? undefined : takeSnapshot(store, "automatic");
}
