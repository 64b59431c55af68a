import type { Span } from "../model/span.ts";
import { evidenceOf } from "./evidence-of.ts";
import { findCandidates } from "./find-candidates.ts";
import type { AnnotateOptions } from "./annotate.ts";
import { linkBlock } from "./link.ts";
import type { LinkEngine } from "./link-engine.ts";
import { readPage } from "./page.ts";
import type { Reason } from "../model/reason.ts";
import { reasonLine } from "./reason.ts";
import { reasonOf } from "./resolve.ts";

/** One candidate with what became of it. */
export interface Explanation extends Span {
  readonly text: string;
  readonly reason: Reason;
  /** The reason as one line of English. */
  readonly line: string;
}

/** Every candidate of a text, accepted or not, each with its reason: the answer to "why" and to "why not". */
export function explain(
  engine: LinkEngine,
  text: string,
  options: AnnotateOptions = {},
): Explanation[] {
  const { date, lang } = options;
  const candidates = findCandidates(engine, text, { lang });
  const page = readPage(engine, evidenceOf(engine, candidates), { date });
  return linkBlock(engine, candidates, page).map(({ candidate, verdict }) => {
    const reason = reasonOf(engine, candidate, verdict, page);
    const { start, end } = candidate;
    return { start, end, text: text.slice(start, end), reason, line: reasonLine(reason) };
  });
}
