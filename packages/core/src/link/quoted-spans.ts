import type { Span } from "../model/span.ts";

/** Pairs of quotation marks by language. Longer stretches are speech that runs over paragraphs: left open. */
const QUOTED =
  /[“„][^“”„\n]{1,1000}[”“]|"[^"\n]{1,1000}"|«[^«»\n]{1,1000}»|「[^「」]{1,1000}」|『[^『』]{1,1000}』/gu;

/** Stretches in quotation marks, in order; none of them overlap. */
export function quotedSpans(text: string): Span[] {
  if (!/["“„«「『]/.test(text)) return [];
  return [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
