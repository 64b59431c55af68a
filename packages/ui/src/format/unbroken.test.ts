import { expect, test } from "vitest";
import { unbroken } from "./unbroken.ts";

test.each([
  { text: "14 Nov 2018", lines: ["14 Nov 2018"] },
  { text: "26 Dec 2012 – 16 Sept 2020", lines: ["26 Dec 2012 –", "16 Sept 2020"] },
  { text: "since 7 May 2012", lines: ["since 7 May 2012"] },
  { text: "2016年12月16日", lines: ["2016年12月16日"] },
])("$text breaks into $lines at most", ({ text, lines }) => {
  expect(
    unbroken(text)
      .split(" ")
      .map((line) => line.replaceAll("\u00A0", " ")),
  ).toEqual(lines);
});
