import { expect, test } from "vitest";
import { formatPeriod } from "./format-period.ts";

test.each([
  { from: "2012-12-26", to: "2020-09-16", language: "en", gives: "26 Dec 2012 – 16 Sept 2020" },
  { from: "2012", to: undefined, language: "en", gives: "since 2012" },
  { from: undefined, to: "1945-08", language: "ja", gives: "1945年8月まで" },
  { from: "1956-10", to: undefined, language: "ru", gives: "с октября 1956" },
  { from: "2000-03-26", to: undefined, language: "ru", gives: "с 26 марта 2000" },
  { from: undefined, to: "1999-05", language: "ru", gives: "до мая 1999" },
  { from: undefined, to: undefined, language: "en", gives: "" },
  { from: "2012-12-26", to: "2020-09", language: "ja", gives: "2012年12月26日〜2020年9月" },
  { from: "2011-03-09", to: "2011-09-02", language: "en", gives: "9 Mar – 2 Sept 2011" },
  { from: "2011-03-09", to: "2011-09-02", language: "ja", gives: "2011年3月9日〜9月2日" },
  { from: "2000-03-26", to: "2008-05-07", language: "ru", gives: "26 марта 2000 – 7 мая 2008" },
  { from: "2006-08-09", to: "2025", language: "ru", gives: "9 августа 2006 – 2025" },
])("writes $from to $to in $language", ({ from, to, language, gives }) => {
  // The language data has thin spaces in places.
  expect(formatPeriod({ from, to }, language).replace(/\s/gu, " ")).toBe(gives);
});
