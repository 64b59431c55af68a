import type { EntityKind } from "@gazetteer/core";
import type { Ground } from "@gazetteer/dom";
import type { MarkGroup, PageSettings } from "../settings.ts";

/** Names of the highlights of `mark-rules.ts`. */
const PREFIX = "gz-";
/** In the order of the numbers in those names, as in `mark-colours.ts`. */
const MARK_GROUPS: readonly MarkGroup[] = ["places", "people", "agreements", "organizations"];

const GROUP_OF: Readonly<Record<EntityKind, MarkGroup>> = {
  island: "places",
  place: "places",
  leader: "people",
  person: "people",
  agreement: "agreements",
  event: "agreements",
  organization: "organizations",
};

function codeOf(kind: EntityKind, ground: Ground): string {
  // Groups have numbers in the names, from 1.
  const number = MARK_GROUPS.indexOf(GROUP_OF[kind]) + 1;
  return number + ground.charAt(0);
}

/** The highlight of a mark; `undefined` where the reader wants none for its kind. */
export function markName(
  kind: EntityKind,
  ground: Ground,
  marks: PageSettings["marks"],
): string | undefined {
  return marks[GROUP_OF[kind]].style === "none" ? undefined : PREFIX + codeOf(kind, ground);
}

/** The tint of the mark whose card is open. */
export function tintName(kind: EntityKind, ground: Ground): string {
  return `${PREFIX}h${codeOf(kind, ground)}`;
}
