import type { Entity } from "../model/entity.ts";
import { compareDates } from "../model/partial-date.ts";
import type { TimelineItem } from "./card-details.ts";
import { beginning } from "./compose-then.ts";
import type { Composing } from "./composing.ts";

/** Dated agreements and events of the subject, oldest first, when `entity` is one of them; else nothing. */
export function composeTimeline(entity: Entity, { lookup, link }: Composing): TimelineItem[] {
  const history = lookup.subjectHistory();
  if (!history.some(({ id }) => id === entity.id)) return [];
  return history
    .flatMap((each) => {
      const date = beginning(each);
      const shown = link(each.id);
      return date === undefined || shown === undefined ? [] : [{ entity: shown, date }];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}
