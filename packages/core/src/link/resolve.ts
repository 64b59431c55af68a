import type { Candidate } from "./candidate.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { Page } from "./page.ts";
import type { Reason } from "./reason.ts";
import { resolveDescription } from "./resolve-description.ts";
import { resolveName } from "./resolve-name.ts";
import { resolveRole } from "./resolve-role.ts";
import type { Verdict } from "./verdict.ts";

/** Nothing of its surroundings bears on it, so that every such place on the page has the same verdict. */
function standsAlone({ how, traits, beside }: Candidate): boolean {
  return how === "name" && traits.length === 0 && beside.length === 0;
}

export function resolve(engine: LinkEngine, candidate: Candidate, page: Page): Verdict {
  if (standsAlone(candidate)) {
    const key = candidate.names.join();
    let verdict = page.verdicts.get(key);
    if (verdict === undefined) {
      verdict = resolveName(engine, candidate, page);
      page.verdicts.set(key, verdict);
    }
    return verdict;
  }
  if (candidate.how === "name") return resolveName(engine, candidate, page);
  return candidate.how === "role"
    ? resolveRole(engine, candidate, page)
    : resolveDescription(engine, candidate, page);
}

export function reasonOf(
  engine: LinkEngine,
  candidate: Candidate,
  verdict: Verdict,
  page: Page,
): Reason {
  const { text, lang, pack } = engine.nameAt(verdict.name);
  const { how } = candidate;
  const name = { text, lang, pack };
  return verdict.accepted
    ? {
        outcome: "mention",
        entity: verdict.entity,
        how,
        name,
        ground: verdict.ground,
        by: verdict.by,
        date: page.date,
        rivals: verdict.rivals,
      }
    : { outcome: "rejected", how, name, rejection: verdict.rejection, rivals: verdict.rivals };
}
