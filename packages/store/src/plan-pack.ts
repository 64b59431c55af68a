import type { Entity, Pack } from "@gazetteer/core";
import { compareRow } from "./compare-row.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compareVersions } from "./compare-versions.ts";
import type { Draft } from "./plan-import.ts";
import { invalidRows } from "./invalid-rows.ts";
import { rowOfPack } from "./install-pack.ts";
import { type OnProgress, type PackPlan, type PlanRow, PROGRESS_EVERY } from "./import-plan.ts";
import { findOverrideConflicts } from "./override-conflicts.ts";
import { parseInSlices } from "./parse-in-slices.ts";
import type { PackRow } from "./rows.ts";
import type { Stored } from "./read-stored.ts";

function packPlan(pack: Pack, present: PackRow | undefined): PackPlan {
  const order = present === undefined ? 0 : compareVersions(pack.version, present.header.version);
  return {
    id: pack.id,
    title: pack.title.en ?? pack.id,
    version: pack.version,
    ...(present && { from: present.header.version }),
    order: present === undefined ? "new" : order > 0 ? "newer" : order < 0 ? "older" : "same",
    updates: present?.updates ?? "follow",
    rest:
      present !== undefined && canonicalJson(rowOfPack(pack, present)) === canonicalJson(present)
        ? "same"
        : "other",
  };
}

/** What a pack file would add or change. */
export async function planPack(
  json: unknown,
  read: () => Promise<Stored>,
  onProgress: OnProgress,
): Promise<Draft> {
  let pack: Pack;
  try {
    pack = parseInSlices(json, onProgress);
  } catch (error) {
    const { revision } = await read();
    return { revision, rows: invalidRows(error, json), content: undefined };
  }
  const { revision, packs, entities, overrides } = await read();
  const before = new Map<string, Entity>();
  for (const row of entities) if (row.pack === pack.id) before.set(row.id, row.entity);
  const rows = pack.entities.map((entity, index): PlanRow => {
    // All are looked at; the word says that the work goes on.
    if (index % PROGRESS_EVERY === 0) onProgress(pack.entities.length, pack.entities.length);
    return compareRow(before.get(entity.id), entity, () =>
      findOverrideConflicts(overrides.get(entity.id), entity),
    );
  });
  const stays = new Set(pack.entities.map(({ id }) => id));
  for (const [id, entity] of before)
    if (!stays.has(id)) rows.push({ id, state: "removed", fields: [], before: entity });
  const present = packs.find(({ id }) => id === pack.id);
  return { revision, rows, content: { type: "pack", pack }, pack: packPlan(pack, present) };
}
