import type { Explanation } from "@gazetteer/core";
import { expect, test } from "vitest";
import { splitText } from "./split-text.ts";

const name = { text: "Abe", lang: "en", pack: "p" };
const mention = (start: number, end: number): Explanation => ({
  start,
  end,
  text: "",
  line: "",
  reason: {
    outcome: "mention",
    entity: "shinzo-abe",
    how: "name",
    name,
    ground: "certain",
    by: [],
    date: undefined,
    rivals: [],
  },
});
const rejected = (start: number, end: number): Explanation => ({
  start,
  end,
  text: "",
  line: "",
  reason: { outcome: "rejected", how: "name", name, rejection: "gate-closed", rivals: [] },
});

test.each([
  { what: "no mention", found: [], parts: ["Abe met Abe"] },
  { what: "one at the start", found: [mention(0, 3)], parts: ["Abe", " met Abe"] },
  {
    what: "two, out of order",
    found: [mention(8, 11), mention(0, 3)],
    parts: ["Abe", " met ", "Abe"],
  },
  { what: "a rejected one", found: [rejected(0, 3)], parts: ["Abe met Abe"] },
])("$what", ({ found, parts }) => {
  expect(splitText("Abe met Abe", found).map(({ part }) => part)).toEqual(parts);
});
