import type { CardRelation, EntityKind } from "@gazetteer/core";

/** Phrases from one relation's end: what it means, and what it means read backwards. */
const PHRASES = {
  about: ["about", "subjectOf"],
  "affiliated-with": ["affiliatedWith", "affiliated"],
  "announced-at": ["announcedAt", "announcedHere"],
  "author-of": ["authorOf", "author"],
  "based-on": ["basedOn", "basisFor"],
  "basis-for": ["basisFor", "basedOn"],
  "capital-of": ["capitalOf", "capital"],
  "child-of": ["parent", "child"],
  "citizen-of": ["citizenOf", "citizens"],
  ended: ["ended", "endedBy"],
  "founded-by": ["foundedBy", "founded"],
  "grandchild-of": ["grandparent", "grandchild"],
  "headed-by": ["headedBy", "heads"],
  "held-at": ["heldAt", "heldHere"],
  "located-in": ["locatedIn", "contains"],
  member: ["members", "memberOf"],
  "operated-by": ["operatedBy", "operates"],
  operates: ["operates", "operatedBy"],
  "part-of": ["partOf", "includes"],
  participant: ["participants", "tookPartIn"],
  "party-to": ["parties", "partyTo"],
  "presented-at": ["presentedAt", "presentedHere"],
  proposed: ["proposed", "proposedBy"],
  "proposed-by": ["proposedBy", "proposed"],
  "sibling-of": ["siblings", "siblings"],
  signed: ["signed", "signedBy"],
  "signed-by": ["signedBy", "signed"],
  "succeeded-by": ["succeededBy", "successorOf"],
  "successor-of": ["successorOf", "succeededBy"],
  "works-for": ["worksFor", "staff"],
} as const satisfies Record<CardRelation["type"], readonly [string, string]>;

export type RelationPhrase = (typeof PHRASES)[CardRelation["type"]][number] | "seeAlso";

/** Held by the agreement or event, or by whoever takes part: the pack format allows both. */
const EITHER_WAY = new Set<CardRelation["type"]>(["participant", "party-to"]);
const HAPPENINGS = new Set<EntityKind | undefined>(["agreement", "event"]);
const PEOPLE = new Set<EntityKind | undefined>(["leader", "person"]);

/** How the linked entity stands to the one whose card it is; `kind` is the kind of the latter. */
export function relationPhrase(
  { type, direction, to }: Pick<CardRelation, "type" | "direction"> & Partial<CardRelation>,
  kind: EntityKind,
): RelationPhrase {
  const [forward, backward] = PHRASES[type];
  const holder = direction === "out" ? kind : to?.kind;
  // A law is about a town; a strait, or somebody's office there, is not.
  if (type === "about" && !HAPPENINGS.has(holder)) return "seeAlso";
  if (type === "affiliated-with" && !PEOPLE.has(holder)) return forward;
  if (EITHER_WAY.has(type)) return HAPPENINGS.has(kind) ? forward : backward;
  return direction === "out" ? forward : backward;
}
