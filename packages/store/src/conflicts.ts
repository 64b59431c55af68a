import { buildDictionary, type Entity } from "@gazetteer/core";
import { change } from "./change.ts";
import { UnknownIdError } from "./errors.ts";
import {
  dropFields,
  fieldOf,
  findOverrideConflicts,
  rebaseOverride,
} from "./override-conflicts.ts";
import { assemblePack, listPacks } from "./read-packs.ts";
import type { OverrideRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** An entity in which an update and the reader have changed the same fields; the reader's count until they decide. */
export interface Conflict {
  readonly entity: string;
  readonly fields: readonly string[];
  /** Values of those fields: the reader's, and those of the packs now. */
  readonly mine: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
}

/** The entities of overrides as the enabled packs have them, by id. */
async function readOriginals(
  store: Store,
  overrides: readonly OverrideRow[],
): Promise<ReadonlyMap<string, Entity>> {
  const packs = (await listPacks(store)).filter(({ use }) => use === "enabled");
  const ids = overrides.map(({ entity }) => entity);
  const rows = await store.db.entities.where("id").anyOf(ids).toArray();
  const { entries } = buildDictionary(packs.map((pack) => assemblePack(pack, rows)));
  return new Map([...entries].map(([id, { entity }]) => [id, entity]));
}

function pick(record: Readonly<Record<string, unknown>> = {}, fields: readonly string[]) {
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}

/** In the order of the entities' ids. */
export function listConflicts(store: Store): Promise<Conflict[]> {
  const { db } = store;
  return db.transaction("r", db.packs, db.entities, db.overrides, async () => {
    const overrides = (await db.overrides.toArray()).filter(({ set }) => set !== undefined);
    const originals = await readOriginals(store, overrides);
    return overrides.flatMap((override): Conflict[] => {
      const { entity, set } = override;
      const original = originals.get(entity);
      if (original === undefined) return [];
      const fields = findOverrideConflicts(override, original);
      if (fields.length === 0) return [];
      const theirs = Object.fromEntries(fields.map((field) => [field, fieldOf(original, field)]));
      return [{ entity, fields, mine: pick(set, fields), theirs }];
    });
  });
}

type Settle = (override: OverrideRow, original: Entity) => OverrideRow | undefined;

function settle(store: Store, id: string, work: Settle): Promise<void> {
  return change(store, { what: "conflict-settled", subject: id }, async (writer) => {
    const override = await store.db.overrides.get(id);
    if (override === undefined) throw new UnknownIdError("change to", id);
    const original = (await readOriginals(store, [override])).get(id);
    if (original === undefined) throw new UnknownIdError("entity", id);
    const settled = work(override, original);
    if (settled === undefined) await writer.delete("overrides", [id]);
    else await writer.put("overrides", [settled]);
  });
}

/** The reader's fields stay, and the conflict is listed no longer. */
export function keepMine(store: Store, id: string): Promise<void> {
  return settle(store, id, rebaseOverride);
}

/** The fields in conflict become the pack's; the reader's other changes stay. */
export function takeTheirs(store: Store, id: string): Promise<void> {
  return settle(store, id, (override, original) =>
    dropFields(override, findOverrideConflicts(override, original)),
  );
}
