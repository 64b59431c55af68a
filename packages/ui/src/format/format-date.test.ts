import { expect, test } from "vitest";
import { formatDate } from "./format-date.ts";

test.each([
  { date: "1956", en: "1956", ja: "1956年", ru: "1956" },
  { date: "1956-10", en: "Oct 1956", ja: "1956年10月", ru: "октябрь 1956" },
  { date: "1855-02-07", en: "7 Feb 1855", ja: "1855年2月7日", ru: "7 февраля 1855" },
  { date: "2004/2005", en: "2004 – 2005", ja: "2004年〜2005年", ru: "2004–2005" },
  {
    date: "2016-12-15/2016-12-16",
    en: "15 – 16 Dec 2016",
    ja: "2016年12月15日〜16日",
    ru: "15–16 декабря 2016",
  },
  {
    date: "2014-02-27/2014-03-18",
    en: "27 Feb – 18 Mar 2014",
    ja: "2014年2月27日〜3月18日",
    ru: "27 февраля – 18 марта 2014",
  },
  {
    date: "1939-09-01/1945-09-02",
    en: "1 Sept 1939 – 2 Sept 1945",
    ja: "1939年9月1日〜1945年9月2日",
    ru: "1 сентября 1939 – 2 сентября 1945",
  },
  { date: "2016/2016-05", en: "2016 – May 2016", ja: "2016年〜2016年5月", ru: "2016 – май 2016" },
  {
    date: "1941/1945-08",
    en: "1941 – Aug 1945",
    ja: "1941年〜1945年8月",
    ru: "1941 – август 1945",
  },
  { date: "not a date", en: "not a date", ja: "not a date", ru: "not a date" },
])("writes $date in each language", ({ date, ...expected }) => {
  // The language data has thin spaces in places.
  for (const [language, text] of Object.entries(expected))
    expect(formatDate(date, language).replace(/\s/gu, " ")).toBe(text);
});

test("takes a full language tag", () => {
  expect(formatDate("2018-05-26", "ja-JP")).toBe("2018年5月26日");
});
