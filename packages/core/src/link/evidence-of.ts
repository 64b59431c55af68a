import type { EntityId } from "../model/entity.ts";
import { type Candidate, hasTrait } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";
import { namesParties } from "./gates.ts";
import { idsOf } from "./ids-of.ts";
import { isPerson } from "./is-person.ts";
import { isShortName } from "./is-short-name.ts";
import { keptForEngine } from "./kept-for-engine.ts";
import type { LinkEngine, LinkName } from "./link-engine.ts";
import { NamesMemory } from "./names-memory.ts";
import { ledBy } from "./terms.ts";
import {
  ADJECTIVE,
  entityOf,
  HOLDS,
  LOST_APOSTROPHE,
  OPENED,
  OTHER_HOLDER,
  STRANGER,
  TITLED,
} from "./page.ts";

const DOUBTFUL: readonly string[] = ["foreign", "former", "modified", "meeting"];

/** What a name proves wherever it stands; the same few forms come again and again. */
interface Proof {
  readonly records: readonly LinkName[];
  /** The one entity that has all the names, where there is one. */
  readonly only: EntityId | undefined;
  /** Evidence where nothing bears on it. */
  readonly tokens: readonly string[];
}

const knownProofs = keptForEngine(() => new NamesMemory<Proof>());

function prove(engine: LinkEngine, names: readonly number[]): Proof {
  const records = names.map((name) => engine.nameAt(name));
  const owners = new Set(records.map(({ id }) => id));
  const packs = new Set(records.map(({ pack }) => pack));
  const certain = new Set(records.flatMap(({ id, gate }) => (gate === undefined ? id : [])));
  // A name that two packs have proves what it proves in each alone.
  const proves = certain.size === owners.size && packs.size === owners.size;
  return {
    records,
    only: owners.size === 1 ? records[0]?.id : undefined,
    tokens: proves
      ? records.flatMap(({ id, text }) =>
          isPerson(entityOf(engine, id)) && !isShortName(text) ? [id, TITLED + id] : id,
        )
      : [],
  };
}

function fromName(engine: LinkEngine, candidate: Candidate, tokens: Set<string>): void {
  const { names, traits, beside } = candidate;
  const known = knownProofs(engine);
  const proof = known.get(names) ?? known.add(names, prove(engine, names));
  if (traits.includes("stranger")) {
    for (const { id, text } of proof.records) {
      const entity = entityOf(engine, id);
      const bears = isPerson(entity) || entity?.kind === "place";
      if (bears && traits.includes("namesake") && isShortName(text))
        tokens.add(STRANGER + text.toLowerCase());
    }
    return;
  }
  if (!traits.includes("loose")) for (const token of proof.tokens) tokens.add(token);
  else if (proof.only !== undefined) tokens.add(LOST_APOSTROPHE + proof.only);
  if (beside.length > 0 && !traits.includes("deputy"))
    fromTitle(engine, proof.records, candidate, tokens);
  if (traits.includes("ruling")) {
    const leaders = idsOf(engine, names).filter((id) => {
      const entity = entityOf(engine, id);
      return entity !== undefined && ledBy(entity, undefined) !== undefined;
    });
    // Of two who led a government it proves neither: 鳩山内閣.
    if (leaders.length === 1) tokens.add(TITLED + leaders[0]);
  }
}

/** A name beside an office that its bearer held is as good as the full name. */
function fromTitle(
  engine: LinkEngine,
  records: readonly LinkName[],
  candidate: Candidate,
  tokens: Set<string>,
): void {
  const titles = candidate.beside.map((name) => engine.nameAt(name));
  const states = titles.flatMap(({ owner, id }) =>
    owner === "entity" ? (entityOf(engine, id)?.states ?? []) : [],
  );
  for (const { owner, id: office } of titles) {
    if (owner !== "office") continue;
    for (const { id } of records) {
      const entity = entityOf(engine, id);
      if (entity?.terms.some((term) => term.office === office) !== true) continue;
      if (states.length > 0 && !states.some((state) => entity.states.includes(state))) continue;
      tokens.add(TITLED + id);
      if (!hasTrait(candidate, "former")) tokens.add(`${HOLDS}${office}:${id}`);
    }
  }
}

/** "Prime Minister Boris Johnson", "the Chinese foreign minister": somebody whom the dictionary does not know holds such an office. */
function isOtherHolder(engine: LinkEngine, { traits, beside, names }: Candidate): boolean {
  if (traits.includes("stranger") || traits.includes("foreign")) return true;
  const states = beside.flatMap((name) => engine.entityAt(name)?.states ?? []);
  if (states.length === 0) return false;
  const { offices } = engine.tables;
  return !names.some((name) => states.includes(offices.get(engine.nameAt(name).id)?.country ?? ""));
}

function fromDescription(engine: LinkEngine, candidate: Candidate, tokens: Set<string>): void {
  const { traits } = candidate;
  if (traits.some((trait) => DOUBTFUL.includes(trait))) return;
  const opened = candidate.names.filter((name) => {
    const { id, gate } = engine.nameAt(name);
    const opens = gate?.anyOf?.includes("parties") === true || traits.includes("anchored");
    return opens && namesParties(engine, id, candidate);
  });
  const owners = idsOf(engine, opened);
  if (owners.length === 1) tokens.add(OPENED + owners[0]);
}

/** What the candidates of one block prove, whatever else the page says. */
export function evidenceOf(engine: LinkEngine, candidates: readonly Candidate[]): Evidence {
  const tokens = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.how === "name") fromName(engine, candidate, tokens);
    else {
      for (const name of candidate.beside)
        if (engine.nameAt(name).use === "adjective") tokens.add(ADJECTIVE + engine.nameAt(name).id);
      if (candidate.how === "description") fromDescription(engine, candidate, tokens);
      else if (isOtherHolder(engine, candidate))
        for (const name of candidate.names)
          tokens.add(OTHER_HOLDER + engine.nameAt(name).text.toLowerCase());
    }
  }
  return tokens;
}
