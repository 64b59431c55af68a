import type { EntityId } from "../model/entity.ts";
import type { LinkEntity, LinkOffice, LinkTables } from "./link-tables.ts";

/** What JSON leaves out. Where all entities have all fields in one order, each is found at the same place. */
const ABSENT = { governmentOf: undefined, date: undefined, usedBy: undefined };

/** Reads what `writeLinkTables` wrote. */
export function readLinkTables(json: string): LinkTables {
  const { entities, offices } = JSON.parse(json) as {
    readonly entities: Readonly<Record<EntityId, LinkEntity>>;
    readonly offices: Readonly<Record<string, LinkOffice>>;
  };
  return {
    entities: new Map(
      Object.entries(entities).map(([id, entity]) => [id, { ...ABSENT, ...entity }]),
    ),
    offices: new Map(Object.entries(offices)),
  };
}
