import type { LinkEntity } from "./link-tables.ts";

export function isPerson(entity: LinkEntity | undefined): boolean {
  return entity?.kind === "leader" || entity?.kind === "person";
}
