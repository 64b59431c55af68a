import { describe, expect, test } from "vitest";
import { compareDates, daySpan, positionIn } from "./partial-date.ts";

describe("daySpan", () => {
  test.each([
    { date: "1956", first: "1956-01-01", last: "1956-12-31" },
    { date: "1956-10", first: "1956-10-01", last: "1956-10-31" },
    { date: "1956-02", first: "1956-02-01", last: "1956-02-29" },
    { date: "1855-02-07", first: "1855-02-07", last: "1855-02-07" },
    { date: "2004/2005", first: "2004-01-01", last: "2005-12-31" },
    { date: "1945-08-28/1945-09-05", first: "1945-08-28", last: "1945-09-05" },
  ])("reads $date", ({ date, first, last }) => expect(daySpan(date)).toEqual({ first, last }));

  test.each([
    "",
    "56",
    "1956-13",
    "1957-02-29",
    "1956-1",
    "1956-10-19T00:00",
    "2005/2004",
    "1956/1957/1958",
    "c. 2022",
    "/2005",
  ])("refuses %j", (date) => expect(daySpan(date)).toBeUndefined());
});

test("partial dates sort by their first day, then by their last; unreadable ones come last", () => {
  const dates = ["1956-10-19", "soon", "1956", "1855-02-07", "1956-10"];

  expect(dates.toSorted(compareDates)).toEqual([
    "1855-02-07",
    "1956",
    "1956-10",
    "1956-10-19",
    "soon",
  ]);
});

describe("positionIn", () => {
  const term = { from: "2012-12-26", to: "2020-09-16" };

  test.each([
    { date: "2016-12-16", position: "within" },
    { date: "2012-12-26", position: "within" }, // the first day counts
    { date: "2020-09-16", position: "after" }, // the last does not
    { date: "2012-12-25", position: "before" },
    { date: "2016", position: "within" },
    { date: "2012", position: "partly" },
    { date: "2020-09", position: "partly" },
    { date: "1956", position: "before" },
    { date: "unknown", position: "partly" },
  ])("puts $date $position 2012-12-26 to 2020-09-16", ({ date, position }) => {
    expect(positionIn(date, term)).toBe(position);
  });

  test("leaves open ends open", () => {
    expect(positionIn("2026-11", { from: "2024-10-01" })).toBe("within");
    expect(positionIn("1800", { to: "1855" })).toBe("within");
    expect(positionIn("1800", {})).toBe("within");
  });
});
