import type { MetaRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** What the database held when it was last written, kept in another storage of the browser. */
export interface Sentinel {
  readonly database: string;
  readonly revision: number;
  readonly entities: number;
}

export function parseSentinel(stored: unknown): Sentinel | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { database, revision, entities } = stored as Partial<Record<keyof Sentinel, unknown>>;
  return typeof database === "string" &&
    typeof revision === "number" &&
    typeof entities === "number"
    ? { database, revision, entities }
    : undefined;
}

/**
 * Whether the database is emptier than it was left: browsers replace one that they cannot read by
 * an empty one, without an error.
 */
export function findLoss(
  sentinel: Sentinel | undefined,
  meta: MetaRow | undefined,
): MetaRow["loss"] {
  if (sentinel === undefined) return undefined;
  const { revision, entities } = sentinel;
  if (meta?.database === sentinel.database && meta.revision >= revision) return undefined;
  return { revision, entities };
}

/** Notes the present state. A failure is no reason to fail the write that has been done. */
export async function writeSentinel({ db, ports }: Store): Promise<void> {
  const [meta, entities] = await db.transaction("r", db.meta, db.entities, async () => [
    await db.meta.get("meta"),
    await db.entities.count(),
  ]);
  // While a loss is undecided the old note stays: it is the evidence.
  if (meta === undefined || meta.loss !== undefined) return;
  await ports.sentinel
    .write({ database: meta.database, revision: meta.revision, entities })
    .catch(() => undefined);
}
