import type { EntityKind } from "@gazetteer/core";

/** Kinds that share a colour and a line style, on the page as in every list. */
export type KindGroup = "place" | "leader" | "agreement" | "organization";

const GROUPS: Readonly<Record<EntityKind, KindGroup>> = {
  island: "place",
  place: "place",
  leader: "leader",
  person: "leader",
  agreement: "agreement",
  event: "agreement",
  organization: "organization",
};

export function kindGroup(kind: EntityKind): KindGroup {
  return GROUPS[kind];
}
