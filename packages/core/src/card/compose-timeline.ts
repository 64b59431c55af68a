import type { Entity, EntityId } from "../model/entity.ts";
import { compareDates } from "../model/partial-date.ts";
import type { TimelineItem } from "./card-details.ts";
import type { CardLookup } from "./card-lookup.ts";
import { beginning } from "./compose-then.ts";
import { type Composing, createComposing } from "./composing.ts";

/** Those of `entities` that have a date, oldest first. */
function inTime(entities: readonly Entity[], { link }: Pick<Composing, "link">): TimelineItem[] {
  return entities
    .flatMap((each) => {
      const date = beginning(each);
      const shown = link(each.id);
      return date === undefined || shown === undefined ? [] : [{ entity: shown, date }];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}

/** Dated agreements and events of the subject, oldest first, when `entity` is one of them; else nothing. */
export function composeTimeline(entity: Entity, composing: Composing): TimelineItem[] {
  const history = composing.lookup.subjectHistory();
  return history.some(({ id }) => id === entity.id) ? inTime(history, composing) : [];
}

/** Those of `ids` that are agreements or events with a date, oldest first. */
export function timelineOf(
  lookup: CardLookup,
  ids: readonly EntityId[],
  languages: readonly string[],
): TimelineItem[] {
  const entities = ids
    .flatMap((id) => lookup.get(id)?.entity ?? [])
    .filter(({ kind }) => kind === "agreement" || kind === "event");
  return inTime(entities, createComposing(lookup, [], { languages, date: undefined }));
}
