import type { EntityId } from "../model/entity.ts";
import type { Candidate } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";
import { namesParties } from "./gates.ts";
import { isShortName } from "./is-short-name.ts";
import { entityNamed } from "./entity-named.ts";
import type { LinkEngine, LinkName } from "./link-engine.ts";
import { keyOfNames } from "./name-set.ts";
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

const DOUBTFUL: ReadonlySet<string> = new Set(["foreign", "former", "modified", "meeting"]);

function fromName(engine: LinkEngine, candidate: Candidate, tokens: Set<string>): void {
  const { names, traits } = candidate;
  const records = names.map((name) => engine.nameAt(name));
  if (traits.includes("stranger")) {
    for (const { id, text } of records) {
      const kind = entityOf(engine, id)?.kind;
      const person = kind === "leader" || kind === "person" || kind === "place";
      if (person && traits.includes("namesake") && isShortName(text))
        tokens.add(STRANGER + text.toLowerCase());
    }
    return;
  }
  const only = records[0]?.id;
  if (only !== undefined && records.every(({ id }) => id === only)) {
    if (traits.includes("loose")) tokens.add(LOST_APOSTROPHE + only);
    else if (records.some(({ gate }) => gate === undefined))
      nameCertain(engine, only, records, tokens);
  }
  if (candidate.beside.length > 0) fromTitle(engine, records, candidate, tokens);
  if (traits.includes("ruling"))
    for (const { id } of records) {
      const entity = entityOf(engine, id);
      if (entity !== undefined && ledBy(entity, undefined) !== undefined) tokens.add(TITLED + id);
    }
}

function nameCertain(
  engine: LinkEngine,
  id: EntityId,
  records: readonly LinkName[],
  tokens: Set<string>,
): void {
  tokens.add(id);
  const kind = entityOf(engine, id)?.kind;
  const person = kind === "leader" || kind === "person";
  if (person && records.some(({ text }) => !isShortName(text))) tokens.add(TITLED + id);
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
      if (!candidate.traits.includes("former")) tokens.add(`${HOLDS}${office}:${id}`);
    }
  }
}

/** "Prime Minister Boris Johnson", "the Chinese foreign minister": somebody whom the dictionary does not know holds such an office. */
function isOtherHolder(engine: LinkEngine, { traits, beside, names }: Candidate): boolean {
  if (traits.includes("stranger") || traits.includes("foreign")) return true;
  const states = beside.flatMap((name) => entityNamed(engine, name)?.states ?? []);
  const countries = names.map(
    (name) => engine.tables.offices[engine.nameAt(name).id]?.country ?? "",
  );
  return states.length > 0 && !countries.some((country) => states.includes(country));
}

function fromDescription(engine: LinkEngine, candidate: Candidate, tokens: Set<string>): void {
  const { traits } = candidate;
  if (traits.some((trait) => DOUBTFUL.has(trait))) return;
  if (traits.includes("indefinite") && candidate.beside.length === 0) return;
  const owners = new Set<EntityId>();
  for (const name of candidate.names) {
    const { id, gate } = engine.nameAt(name);
    const opens = gate?.anyOf?.includes("parties") === true || traits.includes("anchored");
    if (opens && namesParties(engine, id, candidate)) owners.add(id);
  }
  const [only] = owners;
  if (owners.size === 1 && only !== undefined) tokens.add(OPENED + only);
}

/** What the candidates of one block prove, whatever else the page says. */
export function evidenceOf(engine: LinkEngine, candidates: readonly Candidate[]): Evidence {
  const tokens = new Set<string>();
  const seen = new Set<number | string>();
  for (const candidate of candidates) {
    if (candidate.how === "name") {
      // The same name with the same surroundings proves nothing new.
      const names = keyOfNames(candidate.names);
      const plain = candidate.traits.length === 0 && candidate.beside.length === 0;
      const key = plain ? names : `${names} ${candidate.traits.join()} ${candidate.beside.join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      fromName(engine, candidate, tokens);
    } else {
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
