import { daySpan, type PartialDate } from "../model/partial-date.ts";

/**
 * Whether something may have come after an article, so that the article's readers could not know it.
 * `from` is the first day on which it could be said; a bare `date` counts with its last possible day:
 * "2016" is later than an article of March 2016. Nothing is later than an unknown day.
 */
export function isLater(
  { from, date }: { from?: PartialDate | undefined; date?: PartialDate | undefined },
  article: PartialDate | undefined,
): boolean {
  const day = article === undefined ? undefined : daySpan(article);
  if (day === undefined) return false;
  const known = from === undefined ? daySpan(date ?? "")?.last : daySpan(from)?.first;
  return known !== undefined && known > day.last;
}
