import { QuotaError } from "./errors.ts";
import { requireMeta } from "./meta.ts";
import { createRecorder, type Writer } from "./recorder.ts";
import type { ChangedRow, DataTable, StepName } from "./rows.ts";
import { writeSentinel } from "./sentinel.ts";
import { partsOfStep, splitIntoParts } from "./step-parts.ts";
import type { Store } from "./store.ts";

/** Steps that can be undone; older ones are forgotten. At least 50 are promised. */
const KEPT_STEPS = 100;

/** Tables whose rows decide what is matched and what a card shows. */
const DICTIONARY_TABLES: ReadonlySet<DataTable> = new Set(["packs", "entities", "overrides"]);

/** Raises the revision; the last thing inside a transaction that changed `rows`. */
export async function raiseRevision({ db }: Store, rows: readonly ChangedRow[]): Promise<void> {
  const meta = await requireMeta(db);
  const revision = meta.revision + 1;
  const isOfDictionary = rows.some(({ table }) => DICTIONARY_TABLES.has(table));
  const dictionaryRevision = isOfDictionary ? revision : meta.dictionaryRevision;
  await db.meta.put({ ...meta, revision, dictionaryRevision });
}

/** Forgets steps, with the rows they kept. */
async function forgetSteps({ db }: Store, seqs: readonly number[]): Promise<void> {
  await db.history.bulkDelete([...seqs]);
  for (const seq of seqs) await partsOfStep(db, seq).delete();
}

async function keepStep(store: Store, name: StepName, rows: readonly ChangedRow[]): Promise<void> {
  const { db, ports } = store;
  const steps = await db.history.orderBy("seq").toArray();
  const undone = steps.filter(({ state }) => state === "undone");
  const done = steps.filter(({ state }) => state === "done");
  const old = done.slice(0, Math.max(0, done.length + 1 - KEPT_STEPS));
  await forgetSteps(
    store,
    [...undone, ...old].map(({ seq }) => seq),
  );
  const seq = (steps.at(-1)?.seq ?? 0) + 1;
  const at = ports.now().toISOString();
  await db.history.put({ ...name, seq, at, state: "done", size: rows.length });
  await db.changes.bulkPut(splitIntoParts(seq, rows));
}

function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "QuotaExceededError" || ("inner" in error && isQuota(error.inner));
}

/** Tells everybody, after the commit. */
export async function announce(store: Store): Promise<void> {
  await writeSentinel(store);
  store.ports.onChange();
}

/**
 * The only way to write: one transaction that does the work, keeps what it replaced for undo and raises the revision. All
 * or nothing is written; `onWrite` hears of rows looked at so far, long before the commit. Work that changes nothing leaves
 * no step, and neither does what was never the reader's doing (`undo: "none"`). `name` is read when the work is done, which
 * may have filled it in.
 *
 * @throws NewerDataError, QuotaError, and whatever `work` throws.
 */
export async function change<T>(
  store: Store,
  name: StepName,
  work: (writer: Writer) => Promise<T>,
  {
    undo = "kept",
    onWrite,
  }: { readonly undo?: "kept" | "none"; readonly onWrite?: (rows: number) => void } = {},
): Promise<T> {
  const { db } = store;
  const recorder = createRecorder(db, onWrite);
  const { answer, state } = await db
    .transaction("rw", db.tables, async () => {
      await requireMeta(db);
      const answer = await work(recorder.writer);
      const rows = recorder.listChanges();
      if (rows.length === 0) return { answer, state: "as it was" };
      if (undo === "kept") await keepStep(store, name, rows);
      await raiseRevision(store, rows);
      return { answer, state: "changed" };
    })
    .catch((error: unknown) => {
      throw isQuota(error) ? new QuotaError(recorder.writtenBytes()) : error;
    });
  if (state === "changed") await announce(store);
  return answer;
}
