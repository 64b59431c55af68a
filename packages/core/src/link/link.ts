import type { Mention } from "../model/mention.ts";
import { overlaps } from "../model/span.ts";
import { type Candidate, hasTrait } from "./candidate.ts";
import type { Evidence } from "./evidence.ts";
import type { LinkEngine } from "./link-engine.ts";
import { entityOf, type LinkContext, type Page, readPage } from "./page.ts";
import { mentionReason, resolve } from "./resolve.ts";
import { reject, type Verdict } from "./verdict.ts";

export interface Linked {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** Every candidate of a block with its verdict; of accepted ones that overlap, the leftmost and then longest stays. */
export function linkBlock(
  engine: LinkEngine,
  candidates: readonly Candidate[],
  page: Page,
): Linked[] {
  const linked: Linked[] = [];
  let last: Candidate | undefined;
  let stranger = 0;
  for (const candidate of candidates) {
    let verdict = resolve(engine, candidate, page);
    if (!verdict.accepted) {
      // What is inside a name of something else is part of that name, too: "Reagan" of "USS Ronald Reagan".
      if (verdict.rejection === "longer-name") stranger = Math.max(stranger, candidate.end);
    } else if (candidate.end <= stranger) verdict = reject(verdict.name, "longer-name");
    else if (last !== undefined && overlaps(last, candidate))
      verdict = reject(verdict.name, "overlapped");
    else last = candidate;
    linked.push({ candidate, verdict });
  }
  return linked;
}

const NOBODY: readonly string[] = [];

/** Who uses the name that decided. */
function sidesOfName(engine: LinkEngine, { name }: Verdict): readonly string[] {
  const { id, text } = engine.nameAt(name);
  return entityOf(engine, id)?.usedBy?.[text] ?? NOBODY;
}

function mentionsOf(engine: LinkEngine, linked: readonly Linked[], page: Page): Mention[] {
  const mentions: Mention[] = [];
  for (const { candidate, verdict } of linked) {
    if (!verdict.accepted) continue;
    verdict.told ??= {
      reason: mentionReason(engine, candidate, verdict, page),
      usedBy: sidesOfName(engine, verdict),
    };
    mentions.push({
      start: candidate.start,
      end: candidate.end,
      entity: verdict.entity,
      how: candidate.how,
      role: verdict.role ?? null,
      asGovernment: hasTrait(candidate, "government"),
      quoted: hasTrait(candidate, "quoted"),
      usedBy: verdict.told.usedBy,
      alternatives: verdict.alternatives ?? NOBODY,
      reason: verdict.told.reason,
    });
  }
  return mentions;
}

/**
 * Mentions of each block, sorted by start, never overlapping. The evidence is that of the whole page; blocks are
 * judged one by one, so their order changes nothing, and late evidence only means to link again.
 */
export function link(
  engine: LinkEngine,
  blocks: readonly (readonly Candidate[])[],
  evidence: Evidence,
  context: LinkContext = {},
): Mention[][] {
  const page = readPage(engine, evidence, context);
  return blocks.map((candidates) => mentionsOf(engine, linkBlock(engine, candidates, page), page));
}
