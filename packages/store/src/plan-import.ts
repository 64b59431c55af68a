import { everydayNames } from "./everyday-names.ts";
import { countStates, type ImportPlan, type ImportSource, type OnProgress } from "./import-plan.ts";
import { planBackup } from "./plan-backup.ts";
import { planEntities } from "./plan-entities.ts";
import { planPack } from "./plan-pack.ts";
import { planSites } from "./plan-sites.ts";
import { readStored } from "./read-stored.ts";
import type { Store } from "./store.ts";

/** A plan before its rows are counted. */
export type Draft = Pick<ImportPlan, "revision" | "rows" | "content" | "pack" | "shared" | "rest">;

/** Finds out what an import would do. Writes nothing. */
export async function planImport(
  store: Store,
  source: ImportSource,
  onProgress: OnProgress = () => {},
): Promise<ImportPlan> {
  // Everything is read at once and compared afterwards: a transaction does not wait for long work.
  const read = () => readStored(store);
  const { revision, rows, content, pack, shared, rest } = await (source.type === "pack"
    ? planPack(source.json, read, onProgress)
    : source.type === "entities"
      ? planEntities(source, read, onProgress)
      : source.type === "sites"
        ? planSites(store, source.json)
        : planBackup(store, source.json, onProgress));
  const counts = countStates(rows);
  return {
    type: source.type,
    revision,
    rows,
    counts,
    content,
    ...(pack && { pack }),
    ...(shared && { shared }),
    everyday: source.type === "backup" ? [] : everydayNames(rows),
    ...(rest && { rest }),
  };
}
