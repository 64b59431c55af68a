import { type Dictionary, type Entity, ENTITY_KINDS, type EntityKind } from "@gazetteer/core";
import { commonTexts } from "@gazetteer/ui";
import { languageByScript } from "../../../language-by-script.ts";
import { slugOf } from "../../../slug-of.ts";
import { blankRecord } from "../form/empty-value.ts";
import { entityFields } from "../form/entity-fields.ts";
import { getAt, itemsOf, type Json } from "./at-path.ts";

export function kindOf(value: Json): EntityKind {
  return ENTITY_KINDS.find((kind) => kind === value["kind"]) ?? "place";
}

/** The language that a name is probably in: its script's, else the reader's own where that is in Latin letters too. */
function languageOf(name: string, language: string): string {
  const base = language.split("-")[0] ?? "en";
  return languageByScript(name) ?? (base === "ja" || base === "ru" ? "en" : base);
}

/** What a new entity begins as: a kind, and its one name. */
export function newEntity(kind: EntityKind, name: string, language: string): Json {
  const lang = languageOf(name, language);
  return {
    ...blankRecord(entityFields(kind), lang),
    kind,
    label: { en: commonTexts("en").kind[kind] },
    names: [{ text: name, lang, use: "preferred" }],
  };
}

/** The same new entity as another kind: what both have stays. */
export function withKind(value: Json, kind: EntityKind): Json {
  const blank = newEntity(kind, "", "en");
  const fields = entityFields(kind).map(({ key }) => key);
  const kept = Object.entries(value).filter(([key]) => fields.includes(key));
  const isOwnLabel = getAt(value, ["label", "en"]) !== commonTexts("en").kind[kindOf(value)];
  return {
    ...blank,
    ...Object.fromEntries(kept),
    kind,
    label: isOwnLabel ? value["label"] : blank["label"],
  };
}

/** A copy to edit: everything but the id. */
export function copyOf({ id: _id, ...rest }: Entity): Json {
  return rest;
}

/** An id that nothing has, from the name in Latin letters where there is one. */
export function newEntityId(value: Json, { entries }: Dictionary): string {
  const names = itemsOf(value["names"]);
  const english = names.filter((name) => getAt(name, ["lang"]) === "en");
  const slugs = [...english, ...names].map((name) => slugOf(String(getAt(name, ["text"]) ?? "")));
  const slug = slugs.find((each) => each !== "") ?? kindOf(value);
  if (!entries.has(slug)) return slug;
  for (let number = 2; ; number++)
    if (!entries.has(`${slug}-${number}`)) return `${slug}-${number}`;
}
