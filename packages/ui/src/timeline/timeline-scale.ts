import { daySpan, type PartialDate } from "@gazetteer/core";

const DAY_MS = 86_400_000;

/** The first day of a partial date, counted from 1 January 1970; `undefined` when it cannot be read. */
function dayNumber(date: PartialDate): number | undefined {
  const first = daySpan(date)?.first;
  return first === undefined ? undefined : Date.parse(first) / DAY_MS;
}

/** Maps dates to 0..1 between the earliest and the latest of `dates`, by days; what cannot be read to 0. */
export function timelineScale(dates: readonly PartialDate[]): (date: PartialDate) => number {
  const days = dates.flatMap((date) => dayNumber(date) ?? []);
  const first = Math.min(...days);
  const length = Math.max(...days) - first;
  return (date) => {
    const day = dayNumber(date);
    return day === undefined || !(length > 0)
      ? 0
      : Math.min(1, Math.max(0, (day - first) / length));
  };
}
