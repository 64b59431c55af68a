import { AGREEMENT_NATURES, type EntityKind, RELATION_TYPES } from "@gazetteer/core";
import type { AddedItem, FieldKey } from "@gazetteer/ui";
import type { FieldSpec, ListShape, Shape } from "./field-spec.ts";

function must(key: FieldKey, shape: Shape, label: FieldKey = key): FieldSpec {
  return { key, label, shape, need: "required" };
}
function may(key: FieldKey, shape: Shape, label: FieldKey = key): FieldSpec {
  return { key, label, shape, need: "optional" };
}
function list(
  adds: AddedItem,
  fields: readonly FieldSpec[],
  title: readonly FieldKey[],
  more: Pick<ListShape, "row" | "notes" | "first"> = {},
): Shape {
  return { as: "list", adds, fields, title, ...more };
}
function choice(options: readonly string[]): Shape {
  return { as: "choice", options };
}

const TEXT: Shape = { as: "text" };
const TEXTS: Shape = { as: "texts" };
const LONG_TEXTS: Shape = { as: "texts", rows: 3 };
const DATE: Shape = { as: "date" };
const FLAG: Shape = { as: "flag" };
const LANGUAGE: Shape = { as: "text", suggest: "languages" };
const VOICE: Shape = { as: "pick", of: "voice" };
const ENTITY: Shape = { as: "pick", of: "entity" };
const EVIDENCE: Shape = { as: "picks", of: "evidence" };
const CITATIONS: Shape = { as: "picks", of: "source" };
const cited = must("sources", CITATIONS);

/** Names of an entity or an office. */
export const NAMES = list(
  "name",
  [
    must("text", TEXT, "name"),
    must("lang", LANGUAGE),
    // The first is what an added name begins as: an entity has its main names when it is made.
    must("use", choice(["alias", "preferred", "description", "adjective"])),
    may("usedBy", { as: "picks", of: "voice" }),
    may("gate", { as: "record", fields: [may("anyOf", EVIDENCE), may("allOf", EVIDENCE)] }),
    may("letterCase", choice(["exact", "ignore"])),
    may("romanized", TEXT),
    may("inflection", { as: "text", suggest: "paradigms" }),
    may("forms", { as: "lines" }),
  ],
  ["text"],
  {
    row: ["text", "lang", "use"],
    notes: "name",
    first: { key: "use", value: "preferred" },
  },
);
const BLOCKED = list("blocked", [must("text", TEXT, "name"), must("lang", LANGUAGE)], ["text"], {
  row: ["text", "lang"],
});
const SUMMARY: Shape = {
  as: "record",
  fields: [must("text", LONG_TEXTS), must("restsOn", { as: "picks", of: "fact" })],
};
const FACTS = list(
  "fact",
  [
    must("id", { as: "id" }),
    must("type", choice(["fact", "claim", "reported"])),
    may("by", VOICE),
    must("text", LONG_TEXTS),
    may("date", DATE),
    may("from", DATE),
    may("to", DATE),
    cited,
  ],
  ["text"],
);
const DISPUTES = list(
  "dispute",
  [must("about", TEXTS), must("claims", { as: "picks", of: "claim" })],
  ["about"],
);
const RELATIONS = list(
  "relation",
  [
    must("type", choice(RELATION_TYPES)),
    must("target", ENTITY),
    may("by", VOICE),
    may("from", DATE),
    may("to", DATE),
    may("sources", CITATIONS),
  ],
  ["type", "target"],
  { row: ["type", "target"] },
);
const SOURCES = list(
  "source",
  [
    must("id", { as: "id" }),
    must("title", TEXT),
    must("publisher", TEXT),
    must("url", TEXT),
    must("language", LANGUAGE),
    may("date", DATE),
    may("archivedUrl", TEXT),
  ],
  ["title", "publisher"],
);

const ISLAND: Shape = {
  as: "record",
  fields: [
    may("areaKm2", {
      as: "record",
      fields: [must("value", { as: "number" }), may("date", DATE), cited],
    }),
    may("population", {
      as: "record",
      fields: [must("value", { as: "number" }), must("date", DATE), cited],
    }),
    must(
      "administeredBy",
      list(
        "administration",
        [must("by", VOICE), may("from", DATE), may("to", DATE), cited],
        ["by", "from", "to"],
      ),
    ),
    must(
      "claimedBy",
      list(
        "claimant",
        [
          must("by", VOICE),
          may("extent", TEXTS),
          may("since", DATE),
          must("ground", LONG_TEXTS),
          cited,
        ],
        ["by"],
      ),
    ),
  ],
};
const TENURES = list(
  "tenure",
  [
    must("office", { as: "pick", of: "office" }),
    must("from", DATE),
    may("to", DATE),
    may("asOf", DATE),
    may("acting", FLAG),
    cited,
  ],
  ["office", "from", "to"],
);
const CLAUSES = list(
  "clause",
  [
    may("part", TEXTS),
    must(
      "texts",
      list(
        "wording",
        [
          must("lang", LANGUAGE),
          must("standing", choice(["authentic", "official-translation", "translation"])),
          must("text", TEXT),
          cited,
        ],
        ["lang", "text"],
      ),
    ),
    must(
      "readings",
      list("reading", [must("by", VOICE), must("text", LONG_TEXTS), cited], ["by", "text"]),
    ),
  ],
  ["part"],
);
const AGREEMENT: Shape = {
  as: "record",
  fields: [
    must("nature", choice(AGREEMENT_NATURES)),
    may("signed", DATE),
    may("announced", DATE),
    may("inForce", DATE),
    may("place", ENTITY),
    must("parties", list("party", [must("entity", ENTITY), may("from", DATE)], ["entity", "from"])),
    must(
      "status",
      list("status", [must("from", DATE), must("text", LONG_TEXTS), cited], ["from", "text"]),
    ),
    must("clauses", CLAUSES),
    cited,
  ],
};

const POINT = may("coordinates", { as: "point" });
const LIFE = [may("born", DATE), may("died", DATE), may("lifeSources", CITATIONS)];

/** What only entities of one kind have; the first fields stand with what all have, the rest by themselves. */
const OF_KIND: Readonly<Record<EntityKind, readonly FieldSpec[]>> = {
  island: [POINT, must("island", ISLAND)],
  leader: [...LIFE, must("tenures", TENURES)],
  person: LIFE,
  agreement: [must("agreement", AGREEMENT)],
  organization: [may("founded", DATE), may("dissolved", DATE), may("foundedSources", CITATIONS)],
  place: [POINT, may("governmentOf", ENTITY)],
  event: [must("date", DATE), may("ongoing", FLAG)],
};

/** Every field of an entity of a kind but `id` and `kind`, in the order of the form. */
export function entityFields(kind: EntityKind): readonly FieldSpec[] {
  return [
    must("names", NAMES),
    must("label", TEXTS),
    ...OF_KIND[kind],
    may("generic", FLAG),
    may("subject", FLAG),
    may("summary", SUMMARY),
    must("facts", FACTS),
    may("disputes", DISPUTES),
    must("relations", RELATIONS),
    may("blocked", BLOCKED),
    must("sources", SOURCES),
  ];
}

/** The fields of one source, for editing it where it is cited. */
export const SOURCE_FIELDS: readonly FieldSpec[] = SOURCES.as === "list" ? SOURCES.fields : [];
