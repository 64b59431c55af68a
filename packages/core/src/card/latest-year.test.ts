import { expect, test } from "vitest";
import { latestYear } from "./latest-year.ts";

test.each([
  { text: "In September 2018 he proposed a treaty.", year: "2018" },
  { text: "It was signed in 1956 and denounced in 2022.", year: "2022" },
  { text: "It has 1,956 residents and 2018.5 points.", year: undefined },
  { text: "It covers 19 km².", year: undefined },
  { text: "From 2006–07 he was prime minister.", year: "2006" },
])("the latest year of “$text” is $year", ({ text, year }) => {
  expect(latestYear(text)).toBe(year);
});
