import type { EntityId, EntityKind } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import { isDefiniteOnly } from "./description-head.ts";
import { entityNamed } from "./entity-named.ts";
import { isShortName } from "./is-short-name.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity, LinkTables } from "./link-tables.ts";

/** The names of one form, sorted by what they are. Made once for an engine: the same few forms come again and again. */
export interface NameSet {
  /** Names of entities that can be mentions. */
  readonly entities: readonly number[];
  readonly adjectives: readonly number[];
  readonly descriptions: readonly number[];
  readonly offices: readonly number[];
  /** Entities and adjectives together: all that tells which entity stands there. */
  readonly entityNames: readonly number[];
  /** The same, one name for each entity. */
  readonly samples: readonly { readonly id: EntityId; readonly name: number }[];
  /** Texts of the entities' names in small letters, between spaces, so that one of their words can be looked for. */
  readonly words: string;
  /** A longer string that must not be read as the entity. */
  readonly blocked: boolean;
  /** May be half of somebody else's name: a surname, an organisation of one word, a doubtful place. */
  readonly partial: boolean;
  readonly place: boolean;
  /** Can stand for a government. */
  readonly capital: boolean;
  readonly person: boolean;
  readonly organization: boolean;
  /** What the descriptions mean. */
  readonly described: readonly (LinkEntity | undefined)[];
  /** Whether every description is written with a definite article. */
  readonly definiteOnly: boolean;
}

/** Sets by the names of their form, for text in one of the two languages that share characters, or any other one. */
type NameSets = Map<number | string, NameSet>;
const known = new WeakMap<LinkTables, Record<"ja" | "zh" | "other", NameSets>>();

/** Above the number of names of any dictionary; the square of it is still a safe integer. */
const PAIR = 2 ** 26;

/** Most forms have one name or two, which need no string to tell them from others. */
export function keyOfNames(names: readonly number[]): number | string {
  const [first = 0, second = 0] = names;
  if (names.length > 2) return names.join();
  return names.length === 2 ? (first + 1) * PAIR + second : first;
}

/** Han names of one or two characters mean other things in the other language. */
const SHORT_HAN = 3;

/**
 * Whether a name in Chinese characters is of the other language: 東海 is a sea in Chinese and a region in Japanese.
 * Names of both languages are in the dictionary twice; long Japanese ones are at home in Chinese texts, too.
 */
function isOtherHan(language: string, lang: string, text: string): boolean {
  if (language === "ja") return lang.startsWith("zh");
  return language === "zh" && lang === "ja" && text.length < SHORT_HAN;
}

/** Persons' short names, organisations of one word ("Michael Bloomberg") and doubtful places ("George Washington"). */
function isPartial(kind: EntityKind | undefined, text: string, gate: Gate | undefined): boolean {
  if (!isShortName(text)) return false;
  if (kind === "leader" || kind === "person" || kind === "organization") return true;
  return kind === "place" && gate !== undefined;
}

function sortNames(engine: LinkEngine, names: readonly number[], language: string): NameSet {
  const entities: number[] = [];
  const adjectives: number[] = [];
  const descriptions: number[] = [];
  const offices: number[] = [];
  let blocked = false;
  for (const name of names) {
    const { owner, use, lang, text } = engine.nameAt(name);
    if (isOtherHan(language, lang, text)) continue;
    if (owner === "blocked") blocked = true;
    else if (owner === "office") offices.push(name);
    else if (use === "description") descriptions.push(name);
    else if (use === "adjective") adjectives.push(name);
    else entities.push(name);
  }
  const entityNames = [...entities, ...adjectives];
  const samples = new Map<EntityId, number>();
  for (const name of entityNames) {
    const { id } = engine.nameAt(name);
    if (!samples.has(id)) samples.set(id, name);
  }
  const records = entities.map((name) => engine.nameAt(name));
  const owners = entities.map((name) => entityNamed(engine, name));
  return {
    entities,
    adjectives,
    descriptions,
    offices,
    entityNames,
    samples: [...samples].map(([id, name]) => ({ id, name })),
    words: records.map(({ text }) => ` ${text.toLowerCase().replaceAll("-", " ")} `).join("\n"),
    blocked,
    partial: records.some(({ text, gate }, at) => isPartial(owners[at]?.kind, text, gate)),
    place: owners.some((entity) => entity?.kind === "place"),
    capital: owners.some((entity) => entity?.governmentOf !== undefined),
    organization: owners.some((entity) => entity?.kind === "organization"),
    person: owners.some((entity) => entity?.kind === "leader" || entity?.kind === "person"),
    described: descriptions.map((name) => entityNamed(engine, name)),
    definiteOnly: descriptions.every((name) => {
      const { text, lang } = engine.nameAt(name);
      return isDefiniteOnly(text, lang);
    }),
  };
}

/** Sorts the names of a form; to be had once for a text in a language. */
export function nameSetsOf(
  engine: LinkEngine,
  language: string,
): (names: readonly number[]) => NameSet {
  const { tables } = engine;
  let all = known.get(tables);
  if (all === undefined)
    known.set(tables, (all = { ja: new Map(), zh: new Map(), other: new Map() }));
  const sets = all[language === "ja" || language === "zh" ? language : "other"];
  return (names) => {
    const key = keyOfNames(names);
    let set = sets.get(key);
    if (set === undefined) {
      set = sortNames(engine, names, language);
      sets.set(key, set);
    }
    return set;
  };
}
