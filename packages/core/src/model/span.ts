/** Half-open range of UTF-16 code units: the text is `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
