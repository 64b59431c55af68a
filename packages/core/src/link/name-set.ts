import { isPerson } from "./is-person.ts";
import type { EntityId, EntityKind } from "../model/entity.ts";
import type { Gate } from "../model/name.ts";
import { isDefiniteOnly } from "./description-head.ts";
import { isShortName } from "./is-short-name.ts";
import { entityOf } from "./page.ts";
import { keptForEngine } from "./kept-for-engine.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { NamesMemory } from "./names-memory.ts";

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
  /** The island among the entities; of several the last. */
  readonly island: EntityId | undefined;
  /** Words of the entities' names in small letters. */
  readonly words: ReadonlySet<string>;
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

/** Sets by the names of their form, for text in a language that reads some otherwise, or any other one. */
const knownSets = keptForEngine<
  Readonly<Record<string, NamesMemory<NameSet>>> & { readonly other: NamesMemory<NameSet> }
>(() => ({
  ja: new NamesMemory<NameSet>(),
  zh: new NamesMemory<NameSet>(),
  de: new NamesMemory<NameSet>(),
  other: new NamesMemory<NameSet>(),
}));

/** Han names of one or two characters mean other things in the other language. */
const SHORT_HAN = 3;

/**
 * Whether the words of a name are others in this language: 東海 is a sea in Chinese and a region in Japanese, and in
 * "gegen die Ukraine war" war is a verb. Names in Chinese characters are in the dictionary once for each language; long
 * Japanese ones are at home in Chinese texts, too.
 */
function isReadOtherwise(language: string, lang: string, text: string): boolean {
  if (language === "ja") return lang.startsWith("zh");
  if (language === "de") return lang === "en" && text.endsWith(" war");
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
    if (isReadOtherwise(language, lang, text)) continue;
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
  const owners = entities.map((name) => engine.entityAt(name));
  return {
    entities,
    adjectives,
    descriptions,
    offices,
    entityNames,
    samples: [...samples].map(([id, name]) => ({ id, name })),
    island: [...samples.keys()].findLast((id) => entityOf(engine, id)?.kind === "island"),
    words: new Set(records.flatMap(({ text }) => text.toLowerCase().split(/[- ]/))),
    blocked,
    partial: records.some(({ text, gate }, at) => isPartial(owners[at]?.kind, text, gate)),
    place: owners.some((entity) => entity?.kind === "place"),
    capital: owners.some((entity) => entity?.governmentOf !== undefined),
    organization: owners.some((entity) => entity?.kind === "organization"),
    person: owners.some(isPerson),
    described: descriptions.map((name) => engine.entityAt(name)),
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
  const { [language]: own, other } = knownSets(engine);
  const kept = own ?? other;
  return (names) => kept.get(names) ?? kept.add(names, sortNames(engine, names, language));
}
