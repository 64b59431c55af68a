import type { EntityKind } from "./entity.ts";

/** Groups of kinds that share a colour and a line: four are told apart at a glance, seven kinds are not. */
export const KIND_GROUPS = ["places", "people", "agreements", "organizations"] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

const GROUPS: Readonly<Record<EntityKind, KindGroup>> = {
  island: "places",
  place: "places",
  leader: "people",
  person: "people",
  agreement: "agreements",
  event: "agreements",
  organization: "organizations",
};

/** On the page as in every list. */
export function kindGroup(kind: EntityKind): KindGroup {
  return GROUPS[kind];
}
