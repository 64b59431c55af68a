import { type Entity, EntitySchema, type Name } from "@gazetteer/core";
import * as v from "valibot";

type Use = "preferred" | "alias";

/** Names of a use in a language, in the order of the entity. */
export function namesOf(entity: Entity, use: Use, lang: string): readonly Name[] {
  return entity.names.filter((name) => name.use === use && name.lang === lang);
}

/** Languages that the form has fields for: those of the texts, then every other that has a name. */
export function formLanguages(entity: Entity, first: readonly string[]): readonly string[] {
  return [...new Set([...first, ...entity.names.map(({ lang }) => lang)])];
}

/**
 * The entity with the names of one use and language replaced by `texts`. A name that stays keeps
 * its gate, forms and users; a preferred name that is merely spelt otherwise does too.
 */
export function withNames(
  entity: Entity,
  use: Use,
  lang: string,
  texts: readonly string[],
): Entity {
  const before = namesOf(entity, use, lang);
  const wanted = [...new Set(texts.map((text) => text.normalize("NFC").trim()))].filter(Boolean);
  const after = wanted.map((text, index): Name => {
    const same = before.find((name) => name.text === text);
    if (same !== undefined) return same;
    const renamed = use === "preferred" ? before[index] : undefined;
    if (renamed === undefined) return { text, lang, use };
    // Forms and romanisation belong to the old spelling.
    const { forms: _forms, inflection: _inflection, romanized: _romanized, ...kept } = renamed;
    return { ...kept, text };
  });
  const isReplaced = (name: Name) => name.use === use && name.lang === lang;
  const at = entity.names.findIndex(isReplaced);
  const rest = entity.names.filter((name) => !isReplaced(name));
  // No name before the first replaced one goes, so its index holds in the rest as well.
  const index = at < 0 ? rest.length : at;
  return { ...entity, names: [...rest.slice(0, index), ...after, ...rest.slice(index)] };
}

/** The entity with its summary in one language replaced; empty text takes it away. */
export function withSummary(entity: Entity, lang: string, text: string): Entity {
  const trimmed = text.normalize("NFC").trim();
  const { [lang]: _old, ...others } = entity.summary?.text ?? {};
  const texts = trimmed === "" ? others : { ...others, [lang]: trimmed };
  if (Object.keys(texts).length === 0) {
    const { summary: _summary, ...rest } = entity;
    return rest as Entity;
  }
  const restsOn = entity.summary?.restsOn ?? entity.facts.slice(0, 1).map(({ id }) => id);
  return { ...entity, summary: { text: texts, restsOn } };
}

/** The entity with its kind in words replaced in one language. */
export function withLabel(entity: Entity, lang: string, text: string): Entity {
  const { [lang]: _old, ...others } = entity.label;
  const trimmed = text.normalize("NFC").trim();
  return { ...entity, label: trimmed === "" ? others : { ...others, [lang]: trimmed } };
}

/** Why the entity cannot be saved as it is, in words; `undefined` when it can. */
export function problemOf(entity: Entity): string | undefined {
  const result = v.safeParse(EntitySchema, entity);
  return result.success ? undefined : result.issues[0].message;
}
