import * as v from "valibot";

/**
 * A date as precisely as it is known, in EDTF level 0: `1956`, `1956-10`, `1956-10-19`,
 * or an interval of two of them: `2004/2005`, `1945-08-28/1945-09-05`.
 */
export type PartialDate = string;

/** First and last day, inclusive, that a partial date may mean; both `YYYY-MM-DD`. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parseOne(text: string): DaySpan | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last =
    Number(month) >= 1 && Number(month) <= 12 ? daysInMonth(Number(year), Number(month)) : 0;
  if (last === 0) return undefined;
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return { first: text, last: text };
}

/** Dates read before: a dictionary has few, and linking asks for them all the time. */
const read = new Map<PartialDate, DaySpan | undefined>();
/** Bounds what a stream of documents with odd dates can make it hold. */
const MAX_READ = 10_000;

/** Days a partial date spans, or `undefined` when it cannot be read. */
export function daySpan(date: PartialDate): DaySpan | undefined {
  const known = read.get(date);
  if (known !== undefined || read.has(date)) return known;
  if (read.size >= MAX_READ) read.clear();
  const span = parseSpan(date);
  read.set(date, span);
  return span;
}

function parseSpan(date: PartialDate): DaySpan | undefined {
  const [from, to, ...rest] = date.split("/");
  if (from === undefined || rest.length > 0) return undefined;
  const first = parseOne(from);
  if (to === undefined || first === undefined) return first;
  const last = parseOne(to);
  return last === undefined || last.last < first.first
    ? undefined
    : { first: first.first, last: last.last };
}

/**
 * Order of two partial dates by first, then last day: negative when `a` is earlier.
 * Unreadable dates come last.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [daySpan(a), daySpan(b)];
  if (x === undefined || y === undefined)
    return (x === undefined ? 1 : 0) - (y === undefined ? 1 : 0);
  if (x.first !== y.first) return x.first < y.first ? -1 : 1;
  return x.last === y.last ? 0 : x.last < y.last ? -1 : 1;
}

/** How a date lies to a period whose `from` is inclusive and whose `to` is exclusive; either may be open. */
export type Position = "before" | "within" | "after" | "partly";

/**
 * Where `date` lies in the period. A partial date is `within` only when all its days are,
 * `partly` when only some are. Bounds use their first day: "to 2020-09" ends with August.
 */
export function positionIn(
  date: PartialDate,
  period: { from?: PartialDate | undefined; to?: PartialDate | undefined },
): Position {
  const days = daySpan(date);
  if (days === undefined) return "partly";
  const from = period.from === undefined ? undefined : daySpan(period.from)?.first;
  const to = period.to === undefined ? undefined : daySpan(period.to)?.first;
  if (from !== undefined && days.last < from) return "before";
  if (to !== undefined && days.first >= to) return "after";
  const starts = from === undefined || days.first >= from;
  const ends = to === undefined || days.last < to;
  return starts && ends ? "within" : "partly";
}

export const PartialDateSchema = v.pipe(
  v.string("must be text"),
  v.check(
    (text) => daySpan(text) !== undefined,
    "must be a date such as `1956`, `1956-10`, `1956-10-19` or `2004/2005`",
  ),
);
