import { expect, test } from "vitest";
import { likelyDates } from "./likely-dates.ts";

const teaser = ["", "2001", "", "", ""];
const inText = ["", "2002", "", "", "main"];
const inTextLater = ["", "2003", "", "", "main"];
const published = ["datePublished", "2004", "", "", ""];
const marked = ["", "2005", "", "pubdate", ""];

test.each([
  {
    what: "those of the main text before others",
    times: [teaser, inText],
    dates: ["2002", "2001"],
  },
  {
    what: "one of publication first",
    times: [teaser, inText, published],
    dates: ["2004", "2002", "2001"],
  },
  { what: "one that is marked first", times: [inText, marked], dates: ["2005", "2002"] },
  { what: "equal ones as they stand", times: [inText, inTextLater], dates: ["2002", "2003"] },
  {
    what: "their text where they have no more",
    times: [["", "", "26 May 2018", "", ""]],
    dates: ["26 May 2018"],
  },
  {
    what: "what is written for machines before their text",
    times: [["", "2018-05-26", "today", "", ""]],
    dates: ["2018-05-26"],
  },
])("$what", ({ times, dates }) => {
  expect(likelyDates(times)).toEqual(dates);
});
