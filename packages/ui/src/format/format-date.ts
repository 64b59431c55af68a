import type { PartialDate } from "@gazetteer/core";

/** Day before month in English, as news outside the United States has it; shorter beside names. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

type Precision = 1 | 2 | 3;

const OPTIONS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  1: { year: "numeric" },
  2: { year: "numeric", month: "short" },
  3: { year: "numeric", month: "short", day: "numeric" },
};
/** Russian and Japanese write the month out: abbreviations there need the right case or look odd. */
const LONG_MONTH = new Set(["ru", "ja"]);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${language}/${precision}`;
  let format = formats.get(key);
  if (format === undefined) {
    const base = language.split("-")[0] ?? language;
    const options = OPTIONS[precision];
    format = new Intl.DateTimeFormat(LOCALES[base] ?? language, {
      ...options,
      ...(precision > 1 && LONG_MONTH.has(base) ? { month: "long" } : {}),
      calendar: "gregory",
      timeZone: "UTC",
    });
    formats.set(key, format);
  }
  return format;
}

interface DayOfPrecision {
  readonly precision: Precision;
  readonly time: number;
}

function parseDay(date: string): DayOfPrecision | undefined {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || Number.isNaN(year)) return undefined;
  const precision = day === undefined ? (month === undefined ? 1 : 2) : 3;
  return { precision, time: Date.UTC(year, (month ?? 1) - 1, day ?? 1) };
}

/** Russian dates stand beside names here, where the "г." that ICU adds to each year only takes room. */
function withoutYearWord(text: string, language: string): string {
  return language.startsWith("ru") ? text.replace(/\s*гг?\./gu, "") : text;
}

/** "2016年12月15日〜16日": a wave without spaces, and what both ends share said once. */
function japaneseSpan(from: string, to: string): string {
  let [start, end] = [from, to];
  for (const unit of ["年", "月"]) {
    const shared = start.slice(0, start.indexOf(unit) + 1);
    if (shared === "" || shared === start || !end.startsWith(shared)) break;
    start = start.slice(shared.length);
    end = end.slice(shared.length);
  }
  return `${from}〜${end}`;
}

/**
 * A partial date as the language writes it: `1956-10` is "Oct 1956", "1956年10月", "октябрь 1956".
 * An interval says once what its ends share ("15 – 16 Dec 2016"); what cannot be read is given back as it is.
 */
export function formatDate(date: PartialDate, language: string): string {
  const [from, to] = date.split("/").map(parseDay);
  if (from === undefined || (to === undefined && date.includes("/"))) return date;
  const format = formatOf(language, from.precision);
  if (to === undefined) return withoutYearWord(format.format(from.time), language);
  // Joined, Japanese days would become 2016/12/15.
  if (to.precision === from.precision && !language.startsWith("ja"))
    return withoutYearWord(format.formatRange(from.time, to.time), language);
  const last = formatOf(language, to.precision).format(to.time);
  const [start, end] = [format.format(from.time), last];
  return language.startsWith("ja")
    ? japaneseSpan(start, end)
    : withoutYearWord(`${start} – ${end}`, language);
}
