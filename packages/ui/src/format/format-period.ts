import type { PartialDate } from "@gazetteer/core";
import { formatDate } from "./format-date.ts";

const SINCE: Readonly<Record<string, (date: string) => string>> = {
  en: (date) => `since ${date}`,
  ja: (date) => `${date}から`,
  ru: (date) => `с ${date}`,
};
const UNTIL: Readonly<Record<string, (date: string) => string>> = {
  en: (date) => `until ${date}`,
  ja: (date) => `${date}まで`,
  ru: (date) => `до ${date}`,
};

/** Russian months after "с" and "до" stand in the genitive, which a date without a day lacks. */
const GENITIVE: readonly (readonly [string, string])[] = [
  ["январь", "января"],
  ["февраль", "февраля"],
  ["март ", "марта "],
  ["апрель", "апреля"],
  ["май ", "мая "],
  ["июнь", "июня"],
  ["июль", "июля"],
  ["август ", "августа "],
  ["сентябрь", "сентября"],
  ["октябрь", "октября"],
  ["ноябрь", "ноября"],
  ["декабрь", "декабря"],
];

function afterPreposition(date: string, language: string): string {
  if (!language.startsWith("ru")) return date;
  return GENITIVE.reduce((text, [from, to]) => text.replace(from, to), date);
}

/** "26 Dec 2012 – 16 Sept 2020", "9 Mar – 2 Sept 2011", "since 2012", "until 2020"; empty when both ends are open. */
export function formatPeriod(
  { from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined },
  language: string,
): string {
  const base = language.split("-")[0] ?? language;
  if (from !== undefined && to !== undefined) return formatDate(`${from}/${to}`, language);
  const words =
    (from !== undefined ? SINCE : UNTIL)[base] ?? (from !== undefined ? SINCE : UNTIL)["en"];
  const date = from ?? to;
  return date === undefined || words === undefined
    ? ""
    : words(afterPreposition(formatDate(date, language), base));
}
