import type { Candidate } from "./candidate.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { Page } from "./page.ts";
import type { MentionReason, Reason } from "../model/reason.ts";
import { resolveDescription } from "./resolve-description.ts";
import { resolveName } from "./resolve-name.ts";
import { resolveRole } from "./resolve-role.ts";
import type { Accepted, Verdict } from "./verdict.ts";

/** Nothing of its surroundings bears on it, so that every such place on the page has the same verdict. */
function standsAlone({ how, traits, beside, year }: Candidate): boolean {
  return how === "name" && traits.length === 0 && beside.length === 0 && year === undefined;
}

export function resolve(engine: LinkEngine, candidate: Candidate, page: Page): Verdict {
  const { names } = candidate;
  const { verdicts } = page;
  if (standsAlone(candidate))
    return verdicts.get(names) ?? verdicts.add(names, resolveName(engine, candidate, page));
  if (candidate.how === "name") return resolveName(engine, candidate, page);
  return candidate.how === "role"
    ? resolveRole(engine, candidate, page)
    : resolveDescription(engine, candidate, page);
}

/** Why an accepted candidate is a mention. */
export function mentionReason(
  engine: LinkEngine,
  { how }: Candidate,
  { entity, name, ground, by, rivals, date }: Accepted,
  page: Page,
): MentionReason {
  const { text, lang, pack } = engine.nameAt(name);
  return {
    outcome: "mention",
    entity,
    how,
    name: { text, lang, pack },
    ground,
    by,
    date: date ?? page.date,
    rivals,
  };
}

export function reasonOf(
  engine: LinkEngine,
  candidate: Candidate,
  verdict: Verdict,
  page: Page,
): Reason {
  if (verdict.accepted) return mentionReason(engine, candidate, verdict, page);
  const { text, lang, pack } = engine.nameAt(verdict.name);
  const { rejection, rivals } = verdict;
  return {
    outcome: "rejected",
    how: candidate.how,
    name: { text, lang, pack },
    rejection,
    rivals,
  };
}
