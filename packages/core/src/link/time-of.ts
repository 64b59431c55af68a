import { monthNumber } from "../article/published-date.ts";
import { isCapitalized } from "./grammar/words.ts";

const DAY_OR_MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|((?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))(?:['’]s)?$/u;

/** `-05` of "May" or "May's", empty of "Friday"; of no word without a capital, for "may" is a verb. */
export function timeOf(word: string): string | undefined {
  if (!isCapitalized(word)) return undefined;
  const [day, month] = DAY_OR_MONTH.exec(word) ?? [];
  return month === undefined ? day && "" : `-${monthNumber(month)?.padStart(2, "0")}`;
}
