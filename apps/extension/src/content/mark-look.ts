import type { EntityKind } from "@gazetteer/core";
import type { Ground } from "@gazetteer/dom";
import { MARK_COLOURS } from "../mark-colours.ts";
import type { MarkGroup, PageSettings } from "../settings.ts";

/** Names of the highlights of `mark-rules.ts`. */
const PREFIX = "gz-";
/** Their numbers in the names, from 1. */
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
  return `${MARK_GROUPS.indexOf(GROUP_OF[kind]) + 1}${ground.charAt(0)}`;
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

/** Rules for what the reader has changed; empty for the design's own look. */
export function customMarkRules(marks: PageSettings["marks"]): string {
  const rules = MARK_GROUPS.flatMap((group, i) =>
    (["light", "dark"] as const).map((ground) => {
      const { style, light, dark } = marks[group];
      const colour = ground === "light" ? light : dark;
      const name = `::highlight(${PREFIX}${i + 1}${ground.charAt(0)})`;
      if (style === "background") {
        const fill = colour ?? MARK_COLOURS[group][ground];
        return `${name}{text-decoration:none!important;background-color:color-mix(in srgb,${fill} 18%,transparent)!important}`;
      }
      return colour === null ? "" : `${name}{text-decoration-color:${colour}!important}`;
    }),
  ).join("");
  return rules === "" ? "" : `@media screen{${rules}}`;
}
