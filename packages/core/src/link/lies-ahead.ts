import { daySpan, type PartialDate } from "../model/partial-date.ts";

/** Whether something happened after an article of this date; what cannot be read did not. */
export const liesAhead = (event: PartialDate | undefined, article: PartialDate): boolean =>
  (daySpan(event ?? "")?.first ?? "") > (daySpan(article)?.last ?? "");
