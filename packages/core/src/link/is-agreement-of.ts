import type { LinkEntity } from "./link-tables.ts";

/** Whether something is an agreement that was concluded in a year. */
export function isAgreementOf(entity: LinkEntity | undefined, year: number | undefined): boolean {
  return entity?.kind === "agreement" && entity.date?.startsWith(String(year)) === true;
}
