import type { Explanation } from "@gazetteer/core";

export interface TextPart {
  readonly start: number;
  readonly part: string;
  /** Absent for text that is no mention. */
  readonly entity?: string;
}

/** A text in order, cut at its mentions; the parts together are the text. */
export function splitText(text: string, found: readonly Explanation[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  const mentions = found
    .filter(({ reason }) => reason.outcome === "mention")
    .sort((a, b) => a.start - b.start);
  for (const { start, end, reason } of mentions) {
    if (start < at || reason.outcome !== "mention") continue;
    if (start > at) parts.push({ start: at, part: text.slice(at, start) });
    parts.push({ start, part: text.slice(start, end), entity: reason.entity });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, part: text.slice(at) });
  return parts;
}
