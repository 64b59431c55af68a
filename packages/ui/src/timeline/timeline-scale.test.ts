import { expect, test } from "vitest";
import { timelineScale } from "./timeline-scale.ts";

test.each([
  { date: "1900", at: 0 },
  { date: "1950", at: 0.5 },
  { date: "2000-01-01", at: 1 },
  { date: "2020", at: 1 }, // later than the last: at its end
  { date: "never", at: 0 },
])("puts $date at $at", ({ date, at }) => {
  expect(timelineScale(["1900", "1950", "2000"])(date)).toBeCloseTo(at, 3);
});

test("has a place for a single date", () => {
  expect(timelineScale(["1956"])("1956")).toBe(0);
});
