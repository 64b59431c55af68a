/** Where the date of publication was read. The order is that of trust. */
export interface PublishedDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, in the page's own time zone. */
  readonly date: string;
  readonly source: "json-ld" | "meta" | "time" | "url";
}

const DATE = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/;
const COMPACT_DATE = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s|$)/;
const SLASHED_DATE = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
/** 26.05.2018; 26/05/2018 where one of the two can be no month. */
const YEAR_LAST = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
/** 2018年5月26日, 2018년 5월 26일. */
const EAST_ASIAN_DATE = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/;
/** "Sat, 26 May 2018", "May 26, 2018", "26. Mai 2018", "26 de mayo de 2018", «26 мая 2018 г.». */
const WRITTEN_DATE =
  /^\s*(?:\p{L}+\.?,?\s+)?(?:(\d{1,2})\.?\s+(?:de\s+)?)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(?:(\d{1,2}),?\s+)?(\d{4})/iu;
const IN_PATH =
  /[/_-](?<year>19\d{2}|20\d{2})[/_-]?(?<month>0[1-9]|1[0-2]|[a-z]{3})[/_-]?(?<day>0[1-9]|[12]\d|3[01])?(?=[/_.-]|$|\d{0,8}[^\d]|\D)/i;
/** How the months begin in English, French, Spanish, German and Russian. */
const MONTHS = (
  "jan|ene|янв f[eé][bv]|фев m[aä]r|мар a[pvb]r|апр ma[iy]|ма[йя] jui?n|июн " +
  "jui?l|июл a[uog][ûog]|авг sep|сен o[ck]t|окт nov|ноя d[eéi][cz]|дек"
)
  .split(" ")
  .map((starts) => new RegExp(`^(?:${starts})`, "i"));

/** Before it nothing was published on the web; a date field may hold what is told about instead. */
const FIRST_YEAR = 1990;

function checked(year: string, month?: string, day?: string): string | undefined {
  if (Number(year) < FIRST_YEAR || Number(year) > 2100) return undefined;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return year;
  const shortMonth = `${year}-${month.padStart(2, "0")}`;
  if (day === undefined || Number(day) < 1 || Number(day) > 31) return shortMonth;
  return `${shortMonth}-${day.padStart(2, "0")}`;
}

/** The number of a month, by its first letters. */
export function monthNumber(name: string): string | undefined {
  const at = MONTHS.findIndex((month) => month.test(name));
  return at < 0 ? undefined : String(at + 1);
}

/** A date as pages write it in their metadata; the day is the one that is written, whatever its time zone. */
export function parsePublishedDate(text: string): string | undefined {
  const [, year, month, day] =
    COMPACT_DATE.exec(text) ??
    SLASHED_DATE.exec(text) ??
    EAST_ASIAN_DATE.exec(text) ??
    DATE.exec(text) ??
    [];
  if (year !== undefined) return checked(year, month, day);
  const [, first = "", mark, second = "", last] = YEAR_LAST.exec(text) ?? [];
  if (last !== undefined) {
    if (mark === "." || Number(first) > 12) return checked(last, second, first);
    return Number(second) > 12 ? checked(last, first, second) : checked(last);
  }
  const [, dayBefore, name = "", dayAfter, written] = WRITTEN_DATE.exec(text) ?? [];
  const number = monthNumber(name);
  return written === undefined || number === undefined
    ? undefined
    : checked(written, number, dayBefore ?? dayAfter);
}

/** A date in the path of an address: `/2016/12/16/`, `/2016/dec/16/`, `/20161216-`. */
export function dateInPath(path: string): string | undefined {
  const { year, month, day } = IN_PATH.exec(path)?.groups ?? {};
  if (year === undefined || month === undefined) return undefined;
  const number = /^\d/.test(month) ? month : monthNumber(month);
  return number === undefined ? undefined : checked(year, number, day);
}
