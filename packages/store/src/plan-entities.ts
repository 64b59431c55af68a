import { buildDictionary, type Entity, type Entry, PackError, parsePack } from "@gazetteer/core";
import { compareRow } from "./compare-row.ts";
import { invalidRows } from "./invalid-rows.ts";
import {
  type ImportRow,
  type ImportSource,
  type OnProgress,
  type PlanRow,
  PROGRESS_EVERY,
} from "./import-plan.ts";
import { OWN_PACK } from "./own-pack.ts";
import type { Draft } from "./plan-import.ts";
import { assemblePack, plainOverride } from "./read-packs.ts";
import type { Stored } from "./read-stored.ts";
import { sharedNames } from "./shared-names.ts";
import { entityFromCells } from "./table/entity-from-cells.ts";

function idOf(row: ImportRow): string {
  if ("problem" in row) throw new PackError([{ path: "", message: row.problem }]);
  if ("cells" in row) return row.cells.find(([{ field }]) => field === "id")?.[1].trim() ?? "";
  const { json } = row;
  const id: unknown =
    typeof json === "object" && json !== null && "id" in json ? json.id : undefined;
  return typeof id === "string" ? id : "";
}

/** What a row would make of the entity that has its id, not yet checked. */
function entityOf(row: ImportRow, entries: ReadonlyMap<string, Entry>): unknown {
  if ("cells" in row) return entityFromCells(row.cells, entries.get(idOf(row))?.entity);
  return "json" in row ? row.json : undefined;
}

/** Checks one entity alone in a pack, whose voices it may name. */
function parseAlone(json: unknown, voices: Stored["packs"][number]["voices"]): Entity {
  const [entity] = parsePack({ ...OWN_PACK, voices, entities: [json] }).entities;
  if (entity === undefined) throw new PackError([{ path: "", message: "is no entity" }]);
  return entity;
}

/** Entities as readers see them, those of enabled packs. */
function seenEntries({ packs, entities, overrides }: Stored): ReadonlyMap<string, Entry> {
  const enabled = packs.filter(({ use }) => use === "enabled");
  return buildDictionary(
    enabled.map((row) => assemblePack(row, entities)),
    [...overrides.values()].map(plainOverride),
  ).entries;
}

/** What the rows of a list or a table would add or change, each judged alone. */
export async function planEntities(
  { into, rows: given }: Extract<ImportSource, { type: "entities" }>,
  read: () => Promise<Stored>,
  onProgress: OnProgress,
): Promise<Draft> {
  const stored = await read();
  const entries = seenEntries(stored);
  const hidden = new Map(stored.entities.map(({ id, pack }) => [id, pack]));
  const voices = stored.packs.flatMap((pack) => pack.voices);
  const seen = new Set<string>();
  const rows: PlanRow[] = [];

  const judge = (given: ImportRow): PlanRow => {
    const id = idOf(given);
    const entry = entries.get(id);
    const before = entry?.entity;
    const after = parseAlone(entityOf(given, entries), voices);
    if (before !== undefined && before.kind !== after.kind)
      throw new PackError([{ path: "kind", message: `is \`${before.kind}\` and stays so` }]);
    if (seen.size === seen.add(id).size)
      throw new PackError([{ path: "id", message: `the file has \`${id}\` twice` }]);
    const mine = stored.overrides.get(id)?.set ?? {};
    const owner = entry === undefined ? hidden.get(id) : undefined;
    if (owner !== undefined) {
      const reason = `also in the disabled pack \`${owner}\``;
      return { id, state: "conflict", fields: [], after, reason };
    }
    return compareRow(before, after, (fields) => fields.filter((field) => field in mine));
  };
  given.forEach((each, index) => {
    if (index % PROGRESS_EVERY === 0) onProgress(index, given.length);
    try {
      rows.push({ ...judge(each), row: each.row });
    } catch (error) {
      // The row says where in the file; the place in a list of one says nothing.
      const found = invalidRows(error, { entities: [entityOf(each, entries)] });
      rows.push(...found.map(({ place: _place, ...row }) => ({ ...row, row: each.row })));
    }
  });
  const titles = new Map(stored.packs.map(({ id, header }) => [id, header.title]));
  return {
    revision: stored.revision,
    rows,
    shared: sharedNames(rows, entries, titles),
    content: rows.some(({ after }) => after !== undefined)
      ? { type: "entities", ...(into !== undefined && { into }) }
      : undefined,
  };
}
