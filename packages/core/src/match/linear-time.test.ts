import { describe, expect, test } from "vitest";
import { engineOfNames } from "./engine-of-names.ts";

const MEGA = 1_000_000;
/** Processor time: far more than any of these takes, far less than anything quadratic would. */
const LIMIT_MS = 30_000;
/** A busy machine takes longer, and that proves nothing. */
const PATIENCE_MS = 300_000;

const engine = engineOfNames([
  "Abe",
  "Shinzo Abe",
  "Vladimir Putin",
  "a a a a a a a a b",
  "ja:国後",
  "ko:쿠릴열도",
  "ru:Путин",
  "aaaaaaaaaaaaaaaaaaaaaaaaab",
  "Northern Territories",
  "x-x-x-x-x-x-y",
]);

describe("a single line", () => {
  test.each([
    { megabytes: 10, text: "one word", unit: "a" },
    { megabytes: 10, text: "words", unit: "Shinzo " },
    { megabytes: 1, text: "near misses", unit: "a " },
    { megabytes: 1, text: "hyphens", unit: "x-" },
    { megabytes: 1, text: "divided words", unit: "Vladi- mir " },
    { megabytes: 1, text: "line numbers", unit: "a\n1、" },
    { megabytes: 10, text: "combining marks", unit: "\u0301" },
    { megabytes: 1, text: "lone surrogates", unit: "\ud800" },
    { megabytes: 1, text: "lone low surrogates", unit: "\udc00" },
    { megabytes: 10, text: "soft hyphens", unit: "\u00ad" },
    { megabytes: 1, text: "ideographs", unit: "国後" },
    { megabytes: 1, text: "Hangul", unit: "쿠릴열도" },
    { megabytes: 1, text: "jamo", unit: "\u1112" },
    { megabytes: 10, text: "spaces", unit: " " },
    { megabytes: 10, text: "line breaks", unit: "\n" },
    { megabytes: 1, text: "half-width kana", unit: "ﾌﾟ" },
    { megabytes: 1, text: "capitals", unit: "ABE " },
    { megabytes: 10, text: "words that begin with a name", unit: "Territoriesx" },
    { megabytes: 1, text: "names with another word stuck on", unit: "Shinzo Abelard " },
  ])(
    "of $megabytes MB of $text takes linear time",
    { timeout: PATIENCE_MS },
    ({ unit, megabytes }) => {
      const text = unit.repeat((megabytes * MEGA) / unit.length);
      const start = process.cpuUsage();
      engine.findMatches(text);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000).toBeLessThan(LIMIT_MS);
    },
  );
});

test("a letter under a thousand marks is still that letter", () => {
  const name = `A${"\u0304".repeat(1000)}be`;
  expect(engine.findMatches(name)).toMatchObject([{ start: 0, end: name.length }]);
});
