import { daySpan } from "../model/partial-date.ts";
import type { LinkEntity } from "./link-tables.ts";

/** Whether an agreement was concluded in a year, or an event took place or went on in it. */
export function isOfYear(entity: LinkEntity | undefined, year: number | undefined): boolean {
  const span = daySpan(entity?.date ?? "");
  const said = String(year);
  return (
    span !== undefined &&
    span.first.slice(0, 4) <= said &&
    (entity?.ongoing === true || span.last.slice(0, 4) >= said)
  );
}
