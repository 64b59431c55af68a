import { changedFields, type Entity, PackError, type Pack, parsePack } from "@gazetteer/core";
import { exportBackup, parseBackup } from "./backup.ts";
import { compareVersions } from "./compare-versions.ts";
import {
  countStates,
  type ImportPlan,
  type ImportSource,
  type PackPlan,
  type PlanRow,
} from "./import-plan.ts";
import { findOverrideConflicts } from "./override-conflicts.ts";
import { assemblePack } from "./read-packs.ts";
import type { OverrideRow } from "./rows.ts";
import type { Store } from "./store.ts";

type Draft = Pick<ImportPlan, "rows" | "content"> & { readonly pack?: PackPlan };

function invalidRows(error: unknown, row?: number): PlanRow[] {
  if (!(error instanceof PackError)) throw error;
  return error.issues.map(({ path, message }) => ({
    ...(row === undefined ? {} : { row }),
    id: "",
    state: "invalid",
    fields: [],
    reason: path === "" ? message : `${path}: ${message}`,
  }));
}

/** How `after` lies to what is there. */
function compareRow(
  before: Entity | undefined,
  after: Entity,
  override: OverrideRow | undefined,
): PlanRow {
  if (before === undefined) return { id: after.id, state: "new", fields: [], after };
  const fields = changedFields(before, after);
  if (fields.length === 0) return { id: after.id, state: "identical", fields, before, after };
  const mine = findOverrideConflicts(override, after);
  return mine.length === 0
    ? { id: after.id, state: "changed", fields, before, after }
    : { id: after.id, state: "conflict", fields, before, after, reason: mine.join(", ") };
}

async function planPack({ db }: Store, json: unknown): Promise<Draft> {
  let pack: Pack;
  try {
    pack = parsePack(json);
  } catch (error) {
    return { rows: invalidRows(error), content: undefined };
  }
  const present = await db.packs.get(pack.id);
  const entities = await db.entities.where("pack").equals(pack.id).toArray();
  const before = new Map(entities.map(({ id, entity }) => [id, entity]));
  const overrides = new Map((await db.overrides.toArray()).map((row) => [row.entity, row]));
  const rows = pack.entities.map((entity) =>
    compareRow(before.get(entity.id), entity, overrides.get(entity.id)),
  );
  const stays = new Set(pack.entities.map(({ id }) => id));
  for (const [id, entity] of before)
    if (!stays.has(id)) rows.push({ id, state: "removed", fields: [], before: entity });
  const order = present === undefined ? 0 : compareVersions(pack.version, present.header.version);
  return {
    rows,
    content: { type: "pack", pack },
    pack: {
      id: pack.id,
      title: pack.title.en ?? pack.id,
      version: pack.version,
      ...(present && { from: present.header.version }),
      order: present === undefined ? "new" : order > 0 ? "newer" : order < 0 ? "older" : "same",
      updates: present?.updates ?? "follow",
    },
  };
}

async function planEntities(
  { db }: Store,
  { into, rows: given }: Extract<ImportSource, { type: "entities" }>,
): Promise<Draft> {
  const target = await db.packs.get(into);
  const stored = await db.entities.toArray();
  const entities = stored.filter(({ pack }) => pack === into);
  const before = new Map(entities.map(({ id, entity }) => [id, entity]));
  const elsewhere = new Map(
    stored.filter(({ pack }) => pack !== into).map(({ id, pack }) => [id, pack]),
  );
  const overrides = new Map((await db.overrides.toArray()).map((row) => [row.entity, row]));
  const seen = new Set<string>();
  const rows: PlanRow[] = [];
  const accepted: Entity[] = [];
  for (const { row, json } of given) {
    const pack = target === undefined ? undefined : assemblePack(target, []);
    if (pack === undefined) continue;
    try {
      // Each alone in the target: voices and offices are there, and an issue belongs to its row.
      const [entity] = parsePack({ ...pack, entities: [json] }).entities;
      if (entity === undefined) continue;
      if (seen.has(entity.id)) {
        const reason = `the file has \`${entity.id}\` twice`;
        rows.push({ row, id: entity.id, state: "invalid", fields: [], reason });
        continue;
      }
      seen.add(entity.id);
      accepted.push(entity);
      const owner = elsewhere.get(entity.id);
      const compared = compareRow(before.get(entity.id), entity, overrides.get(entity.id));
      rows.push(
        owner !== undefined && compared.state === "new"
          ? { ...compared, row, state: "conflict", reason: `also in the pack \`${owner}\`` }
          : { ...compared, row },
      );
    } catch (error) {
      rows.push(...invalidRows(error, row));
    }
  }
  return { rows, content: { type: "entities", into, entities: accepted } };
}

async function planBackup(store: Store, json: unknown): Promise<Draft> {
  try {
    const backup = parseBackup(json);
    const now = await exportBackup(store);
    const flat = (packs: readonly { readonly pack: Pack }[]) =>
      new Map(
        packs.flatMap(({ pack }) =>
          pack.entities.map((entity): [string, Entity] => [`${pack.id}/${entity.id}`, entity]),
        ),
      );
    const [before, after] = [flat(now.packs), flat(backup.packs)];
    const rows = [...after].map(([key, entity]) => compareRow(before.get(key), entity, undefined));
    for (const [key, entity] of before)
      if (!after.has(key))
        rows.push({ id: entity.id, state: "removed", fields: [], before: entity });
    return { rows, content: { type: "backup", backup } };
  } catch (error) {
    return { rows: invalidRows(error), content: undefined };
  }
}

/** Finds out what an import would do. Writes nothing. */
export async function planImport(store: Store, source: ImportSource): Promise<ImportPlan> {
  const { db } = store;
  const drafted = await db.transaction("r", db.tables, async () => {
    const revision = (await db.meta.get("meta"))?.revision ?? 0;
    const draft =
      source.type === "pack"
        ? await planPack(store, source.json)
        : source.type === "entities"
          ? await planEntities(store, source)
          : await planBackup(store, source.json);
    return { revision, draft };
  });
  const { draft, revision } = drafted;
  return { type: source.type, revision, counts: countStates(draft.rows), ...draft };
}
