import type { Entity } from "@gazetteer/core";
import { canonicalJson } from "./canonical-json.ts";
import type { PackLogEntry } from "./rows.ts";

/** Entities that two versions of a pack do not share unchanged, in the order of their ids. */
export function compareEntities(
  before: readonly Entity[],
  after: readonly Entity[],
): PackLogEntry[] {
  const old = new Map(before.map((entity) => [entity.id, entity]));
  const fresh = new Map(after.map((entity) => [entity.id, entity]));
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return ids.flatMap((id): PackLogEntry[] => {
    const [was, is] = [old.get(id), fresh.get(id)];
    if (canonicalJson(was) === canonicalJson(is)) return [];
    return [{ id, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}
