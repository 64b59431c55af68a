import type { Mention } from "../model/mention.ts";
import { evidenceOf } from "./evidence-of.ts";
import { findCandidates } from "./find-candidates.ts";
import { link } from "./link.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { PartialDate } from "../model/partial-date.ts";

export interface AnnotateOptions {
  readonly date?: PartialDate | undefined;
  readonly lang?: string | undefined;
}

/** Mentions in one plain text, taken as a page of one block. Offsets are UTF-16 code units into `text`. */
export function annotate(
  engine: LinkEngine,
  text: string,
  options: AnnotateOptions = {},
): Mention[] {
  const { date, lang } = options;
  const candidates = findCandidates(engine, text, { lang });
  const evidence = evidenceOf(engine, candidates);
  return link(engine, [candidates], evidence, { date })[0] ?? [];
}
