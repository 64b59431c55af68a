import type { EntityId } from "../model/entity.ts";
import { daySpan, type PartialDate } from "../model/partial-date.ts";
import type { Evidence } from "./evidence.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { LinkEntity } from "./link-tables.ts";
import { NamesMemory } from "./names-memory.ts";
import { holds, ledBy } from "./terms.ts";
import type { Verdict } from "./verdict.ts";

/** What the reader switched off: entities everywhere or here, and single names. */
export interface LinkRules {
  readonly entities?: ReadonlySet<EntityId> | undefined;
  /** `entity\ntext`: this name of this entity, as the pack has it. */
  readonly names?: ReadonlySet<string> | undefined;
}

export interface LinkContext {
  /** Publication date; one that cannot be read counts as absent. */
  readonly date?: PartialDate | undefined;
  readonly rules?: LinkRules | undefined;
}

/** The whole page as linking sees it: its evidence, read once, and its date. */
export interface Page {
  readonly evidence: Evidence;
  /** Entities that are named, titled or described beyond doubt. */
  readonly evident: ReadonlySet<EntityId>;
  /** Surnames and places, in small letters, that somebody or something unknown bears. */
  readonly strangers: ReadonlySet<string>;
  readonly date: PartialDate | undefined;
  readonly rules: LinkRules;
  /** States that the page names, by themselves, their capitals, their people or their adjective. */
  readonly states: ReadonlySet<EntityId>;
  /** States whose head, in office on its date, the page names beyond doubt. */
  readonly heads: ReadonlySet<EntityId>;
  /** The head of a state that the dictionary does not know is on the page. */
  readonly hasOtherHeads: boolean;
  /** Persons named beside an office. */
  readonly holders: ReadonlyMap<string, ReadonlySet<EntityId>>;
  /** The text has lost its apostrophes: a name that is certain elsewhere stands as a possessive without one. */
  readonly damaged: boolean;
  /** Verdicts on names that stand alone: they depend on the name and the page only. Filled as linking goes. */
  readonly verdicts: NamesMemory<Verdict>;
  /** Whether the page is about the parties of an entity and no other state. Filled as linking goes. */
  readonly betweenParties: Map<LinkEntity, boolean>;
  /** Packs of which a subject entity is named or described beyond doubt, with the first of these. */
  readonly subjectOf: ReadonlyMap<string, EntityId>;
}

const CERTAIN = "";
export const ADJECTIVE = "a:";
export const OPENED = "o:";
export const TITLED = "t:";
export const HOLDS = "h:";
export const STRANGER = "s:";
export const OTHER_HOLDER = "r:";
export const LOST_APOSTROPHE = "l:";

export function entityOf(engine: LinkEngine, id: EntityId): LinkEntity | undefined {
  return engine.tables.entities.get(id);
}

/** Offices of heads of state and government, in any language. */
const HEAD =
  /pr[eäé]sident|prime minister|premier|chancellor|президент|прем.[єе]р|primer ministro|大統領|首相|[总總][统統理]|대통령|총리/u;

export function readPage(engine: LinkEngine, evidence: Evidence, context: LinkContext): Page {
  const date = context.date !== undefined && daySpan(context.date) ? context.date : undefined;
  const subjectOf = new Map<string, EntityId>();
  const evident = new Set<EntityId>();
  const strangers = new Set<string>();
  const states = new Set<EntityId>();
  const heads = new Set<EntityId>();
  const holders = new Map<string, Set<EntityId>>();
  const lost: EntityId[] = [];
  let hasOtherHeads = false;
  const readEntity = (id: EntityId, kind: string): void => {
    if (kind !== ADJECTIVE) evident.add(id);
    const entity = entityOf(engine, id);
    if (entity === undefined) return;
    for (const state of entity.states) states.add(state);
    if (entity.subject && kind !== ADJECTIVE && !subjectOf.has(entity.pack))
      subjectOf.set(entity.pack, id);
    if (kind === CERTAIN && holds(entity, date) && ledBy(entity, date) !== undefined)
      for (const state of entity.states) heads.add(state);
  };
  for (const token of [...evidence].sort()) {
    const kind = token.charAt(1) === ":" ? token.slice(0, 2) : CERTAIN;
    const rest = token.slice(kind.length);
    if (kind === STRANGER) strangers.add(rest);
    else if (kind === LOST_APOSTROPHE) lost.push(rest);
    else if (kind === OTHER_HOLDER) hasOtherHeads ||= HEAD.test(rest);
    else if (kind !== HOLDS) readEntity(rest, kind);
    else {
      const [office = "", person = ""] = rest.split(":");
      const known = holders.get(office) ?? new Set<EntityId>();
      holders.set(office, known.add(person));
    }
  }
  return {
    evidence,
    evident,
    strangers,
    date,
    heads,
    hasOtherHeads,
    rules: context.rules ?? {},
    states,
    holders,
    verdicts: new NamesMemory(),
    betweenParties: new Map(),
    damaged: lost.some((id) => evident.has(id)),
    subjectOf,
  };
}
