/** Where the date of publication was read. The order is that of trust. */
export interface PublishedDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, in the page's own time zone. */
  readonly date: string;
  readonly source: "json-ld" | "meta" | "time" | "url";
}

const DATE = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/;
const COMPACT_DATE = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s|$)/;
const SLASHED_DATE = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const WRITTEN_DATE =
  /^\s*(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})/i;
const IN_PATH =
  /[/_-](?<year>19\d{2}|20\d{2})[/_-]?(?<month>0[1-9]|1[0-2]|[a-z]{3})[/_-]?(?<day>0[1-9]|[12]\d|3[01])?(?=[/_.-]|$|\d{0,8}[^\d]|\D)/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

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

/** The number of an English month, by its first three letters. */
export function monthNumber(name: string): string | undefined {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : String(at + 1);
}

/** A date as pages write it in their metadata; the day is the one that is written, whatever its time zone. */
export function parsePublishedDate(text: string): string | undefined {
  const [, year, month, day] =
    COMPACT_DATE.exec(text) ?? SLASHED_DATE.exec(text) ?? DATE.exec(text) ?? [];
  if (year !== undefined) return checked(year, month, day);
  const [, dayBefore, name, dayAfter, written] = WRITTEN_DATE.exec(text) ?? [];
  if (written === undefined || name === undefined) return undefined;
  return checked(written, monthNumber(name), dayBefore ?? dayAfter);
}

/** A date in the path of an address: `/2016/12/16/`, `/2016/dec/16/`, `/20161216-`. */
export function dateInPath(path: string): string | undefined {
  const { year, month, day } = IN_PATH.exec(path)?.groups ?? {};
  if (year === undefined || month === undefined) return undefined;
  const number = /^\d/.test(month) ? month : monthNumber(month);
  return number === undefined ? undefined : checked(year, number, day);
}
