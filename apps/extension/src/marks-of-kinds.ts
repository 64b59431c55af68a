import { ENTITY_KINDS, type EntityKind, kindGroup } from "@gazetteer/core";
import { MARK_COLOURS } from "./mark-colours.ts";
import type { MarkStyle, Settings } from "./settings.ts";

/** How mentions of one kind are marked. */
export interface MarkOfKind {
  /** Of its group, in the names of highlights, from 1. */
  readonly number: number;
  readonly style: MarkStyle["style"];
}

export type MarksOfKinds = Readonly<Record<EntityKind, MarkOfKind>>;

export function marksOfKinds(marks: Settings["marks"]): MarksOfKinds {
  const markOf = (kind: EntityKind): MarkOfKind => {
    const group = kindGroup(kind);
    return {
      number: MARK_COLOURS.findIndex(([name]) => name === group) + 1,
      style: marks[group].style,
    };
  };
  return Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, markOf(kind)])) as MarksOfKinds;
}
