import type { Fact } from "../model/fact.ts";
import { daySpan, type PartialDate, positionIn } from "../model/partial-date.ts";
import { latestYear } from "./latest-year.ts";

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

/**
 * The same for a fact. Without `from`, the latest year that its sentence names counts too, by its first day:
 * what tells of 2018 is not for an article of 2016.
 */
export function isLaterFact({ from, date, text }: Fact, article: PartialDate | undefined): boolean {
  if (from !== undefined) return isLater({ from }, article);
  return isLater({ date }, article) || isLater({ from: latestYear(text["en"] ?? "") }, article);
}

/** Whether a fact holds no longer on the day of an article; on an unknown day all that ended has. */
export function hasEnded({ to }: Fact, article: PartialDate | undefined): boolean {
  return to !== undefined && (article === undefined || positionIn(article, { to }) === "after");
}
