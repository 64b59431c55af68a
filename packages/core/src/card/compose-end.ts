import type { Entity } from "../model/entity.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { CardDay } from "./card-then.ts";
import type { Composing } from "./composing.ts";
import { isLater } from "./later.ts";

/** A day with its sources, if it belongs to what held on the article's day, or to what changed after it. */
export function composeDay<T extends string>(
  type: T,
  on: PartialDate | undefined,
  sources: readonly string[] | undefined,
  { date, cite }: Composing,
  part: "then" | "since",
): CardDay<T>[] {
  if (on === undefined || isLater({ date: on }, date) !== (part === "since")) return [];
  return [{ type, date: on, sources: cite(sources) }];
}

/** The day on which somebody died or something was dissolved. */
export function composeEnd(entity: Entity, composing: Composing, part: "then" | "since") {
  if (entity.kind === "organization")
    return composeDay("dissolved", entity.dissolved, entity.foundedSources, composing, part);
  if (entity.kind === "leader" || entity.kind === "person")
    return composeDay("died", entity.died, entity.lifeSources, composing, part);
  return [];
}
