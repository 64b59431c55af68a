import type { EntityKind } from "@gazetteer/core";
import type { Ground } from "@gazetteer/dom";
import { MARK_COLOURS } from "../mark-colours.ts";
import type { MarkGroup, PageSettings } from "../settings.ts";

/** Names of the highlights of `mark-rules.ts`. */
const PREFIX = "gz-";

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
  const number = MARK_COLOURS.findIndex(([group]) => group === GROUP_OF[kind]) + 1;
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

/** Rules for what the reader has changed; empty for the design's own look. */
export function customMarkRules(marks: PageSettings["marks"]): string {
  const rules = MARK_COLOURS.flatMap(([group, ...colours], i) =>
    colours.map((design, at) => {
      const { style, light, dark } = marks[group];
      const colour = at === 0 ? light : dark;
      const name = `::highlight(${PREFIX}${i + 1}${"ld"[at]})`;
      // With 18% of opacity.
      if (style === "background")
        return `${name}{text-decoration:none!important;background:${colour ?? design}2e!important}`;
      return colour === null ? "" : `${name}{text-decoration-color:${colour}!important}`;
    }),
  ).join("");
  return rules === "" ? "" : `@media screen{${rules}}`;
}
