import { expect, test } from "vitest";
import { dateInPath, parsePublishedDate } from "./published-date.ts";

test.each([
  { text: "2018-05-26", date: "2018-05-26" },
  { text: "2018-05-26T23:59:00+09:00", date: "2018-05-26" }, // the day in Tokyo, not in London
  { text: "2018-05-26 10:00", date: "2018-05-26" },
  { text: "20180526T100000Z", date: "2018-05-26" },
  { text: "20180526", date: "2018-05-26" },
  { text: "2018/5/6", date: "2018-05-06" },
  { text: "2018.05.26 10:00", date: "2018-05-26" },
  { text: "2016-12", date: "2016-12" },
  { text: "2016", date: "2016" },
  { text: "Sat, 26 May 2018 10:00:00 GMT", date: "2018-05-26" },
  { text: "May 26, 2018", date: "2018-05-26" },
  { text: "26 May 2018", date: "2018-05-26" },
  { text: "Saturday 26 May 2018", date: "2018-05-26" },
  { text: "2018年5月26日 10時", date: "2018-05-26" },
  { text: "2018 年 5 月", date: "2018-05" },
  { text: "2018년 5월 26일", date: "2018-05-26" },
  { text: "26 мая 2018, 10:30", date: "2018-05-26" },
  { text: "26. Mai 2018", date: "2018-05-26" },
  { text: "3. März 2018", date: "2018-03-03" },
  { text: "26 mai 2018", date: "2018-05-26" },
  { text: "14 août 2018", date: "2018-08-14" },
  { text: "26 de mayo de 2018", date: "2018-05-26" },
  { text: "26.05.2018", date: "2018-05-26" },
  { text: "6.5.2018", date: "2018-05-06" },
  { text: "26/05/2018", date: "2018-05-26" },
  { text: "05/26/2018", date: "2018-05-26" },
  { text: "26-05-2018", date: "2018-05-26" },
  { text: "05/06/2018", date: "2018" }, // May or June
  { text: "Copyright 2018", date: undefined },
  { text: "10 hours 2018", date: undefined },
  { text: "26 мая, 10:30", date: undefined },
  { text: "2018-13-45", date: "2018" },
  { text: "1956-10-19", date: undefined },
  { text: "yesterday", date: undefined },
  { text: "", date: undefined },
])("reads $text as $date", ({ text, date }) => {
  expect(parsePublishedDate(text)).toBe(date);
});

test.each([
  { path: "/world/2016/12/16/abe-putin", date: "2016-12-16" },
  { path: "/world/2016/dec/16/abe-putin", date: "2016-12-16" },
  { path: "/news/20161216-islands.html", date: "2016-12-16" },
  { path: "/2016/12/islands", date: "2016-12" },
  { path: "/articles/2016-12-16/islands", date: "2016-12-16" },
  { path: "/article/2016", date: undefined },
  { path: "/p/120161216", date: undefined },
  { path: "/world", date: undefined },
])("$path is of $date", ({ path, date }) => {
  expect(dateInPath(path)).toBe(date);
});
