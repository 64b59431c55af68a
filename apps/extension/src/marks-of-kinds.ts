import type { EntityKind } from "@gazetteer/core";
import { MARK_COLOURS } from "./mark-colours.ts";
import type { MarkGroup, MarkStyle, Settings } from "./settings.ts";

/** How mentions of one kind are marked. */
export interface MarkOfKind {
  /** Of its group, in the names of highlights, from 1. */
  readonly number: number;
  readonly style: MarkStyle["style"];
}

export type MarksOfKinds = Readonly<Record<EntityKind, MarkOfKind>>;

export function marksOfKinds(marks: Settings["marks"]): MarksOfKinds {
  const of = (group: MarkGroup): MarkOfKind => ({
    number: MARK_COLOURS.findIndex(([name]) => name === group) + 1,
    style: marks[group].style,
  });
  return {
    island: of("places"),
    place: of("places"),
    leader: of("people"),
    person: of("people"),
    agreement: of("agreements"),
    event: of("agreements"),
    organization: of("organizations"),
  };
}
