import { expect, test } from "vitest";
import type { EntityKind } from "../model/entity.ts";
import { chooseMarks, type Markable, type MarkableBlock, type MarkRules } from "./choose-marks.ts";

const RULES: MarkRules = {
  density: "section",
  wordsPerMark: 25,
  generic: "listed",
  headings: "marked",
};

const KINDS: Readonly<Record<string, EntityKind>> = {
  abe: "leader",
  putin: "leader",
  suga: "leader",
  scholar: "person",
  kunashir: "island",
  treaty: "agreement",
  tass: "organization",
  nemuro: "place",
  japan: "place",
};

interface Mention extends Markable {
  readonly id: string;
}

/** `# ` begins a heading; words are entities, `-` none, `kunashir/jp` is one side's name, `120w` the number of words. */
function block(text: string): MarkableBlock<Mention> {
  const words = text.replace("# ", "").split(" ");
  const count = Number(words.find((word) => /^\d+w$/.test(word))?.slice(0, -1) ?? 10);
  const mentions = words
    .filter((word) => !/^\d+w$/.test(word))
    .flatMap((id, start): Mention | [] => {
      if (id === "-") return [];
      const [entity = "", side] = id.split("/");
      return {
        id,
        entity,
        kind: KINDS[entity] ?? "event",
        how: "name",
        generic: entity === "japan",
        start,
        end: start + 1,
        ...(side === undefined ? {} : { side }),
      };
    });
  return {
    role: text.startsWith("# ") ? "heading" : "text",
    length: "wordy ".length * count,
    words: count,
    mentions,
  };
}

test.each<{
  what: string;
  page: string[];
  rules?: Partial<MarkRules>;
  marks: string[];
  heldBack?: number;
}>([
  { what: "the first mention of a section", page: ["abe 50w", "abe 50w"], marks: ["0 abe"] },
  {
    what: "again after a heading",
    page: ["abe", "# treaty", "abe"],
    marks: ["0 abe", "1 treaty", "2 abe"],
  },
  { what: "a mention in the heading itself first", page: ["# abe", "abe"], marks: ["0 abe"] },
  {
    what: "again after about 1,000 words without a heading",
    page: ["abe 600w", "abe 600w", "abe 600w"],
    marks: ["0 abe", "2 abe"],
  },
  {
    what: "two leaders side by side",
    page: ["abe putin 50w"],
    marks: ["0 abe", "0 putin"],
  },
  {
    what: "none of two leaders rather than one, and both first where they come again",
    page: ["abe putin treaty 60w", "abe putin kunashir 45w"],
    marks: ["0 treaty", "1 abe", "1 putin"],
    heldBack: 1,
  },
  {
    what: "one of two leaders where there is room for one, and the other next",
    page: ["abe putin 30w", "abe putin 30w"],
    marks: ["0 abe", "1 putin"],
  },
  {
    what: "a leader alone where the next stands far behind",
    page: [`abe ${"- ".repeat(50)}putin treaty 60w`],
    marks: ["0 abe", "0 treaty"],
    heldBack: 1,
  },
  {
    what: "two of three leaders",
    page: ["abe putin suga 60w"],
    marks: ["0 abe", "0 putin"],
    heldBack: 1,
  },
  {
    what: "one in 25 words",
    page: ["abe putin tass 50w"],
    marks: ["0 abe", "0 putin"],
    heldBack: 1,
  },
  { what: "one in a short block", page: ["abe putin 8w"], marks: ["0 abe"], heldBack: 1 },
  {
    what: "by worth, not by order",
    page: ["nemuro scholar abe kunashir 50w"],
    marks: ["0 abe", "0 kunashir"],
    heldBack: 2,
  },
  {
    what: "the next mention of what was dropped",
    page: ["kunashir abe 10w", "abe 10w"],
    marks: ["0 kunashir", "1 abe"],
  },
  {
    what: "both sides' names of one thing",
    page: ["kunashir/jp kunashir/ru 60w"],
    marks: ["0 kunashir/jp", "0 kunashir/ru"],
  },
  {
    what: "both sides' names even where there is room for one",
    page: ["kunashir/jp kunashir/ru 10w"],
    marks: ["0 kunashir/jp", "0 kunashir/ru"],
  },
  {
    what: "no description beside the names of both sides",
    page: ["isles isles/jp isles/ru 100w", "isles 30w"],
    marks: ["0 isles/jp", "0 isles/ru"],
  },
  {
    what: "a name of nobody beside one side's",
    page: ["isles isles/jp 60w"],
    marks: ["0 isles", "0 isles/jp"],
  },
  {
    what: "nothing beside a pair that fills the room",
    page: ["isles/jp isles/ru abe 50w", "abe 30w"],
    marks: ["0 isles/jp", "0 isles/ru", "1 abe"],
  },
  {
    what: "no pair where only one of it has room, but what fits",
    page: ["treaty isles/jp isles/ru abe 50w", "isles/jp isles/ru 50w"],
    marks: ["0 abe", "0 treaty", "1 isles/jp", "1 isles/ru"],
  },
  {
    what: "a leader who was passed over before an island",
    page: ["abe kunashir 30w", "abe treaty 30w", "treaty 30w"],
    marks: ["0 kunashir", "1 abe", "2 treaty"],
  },
  {
    what: "a place that was passed over three times before an island",
    page: ["nemuro a 10w", "nemuro b 10w", "nemuro c 10w", "nemuro d 10w"],
    marks: ["0 a", "1 b", "2 c", "3 nemuro"],
    heldBack: 1,
  },
  {
    what: "one more where a paragraph before left room",
    page: ["abe 60w", "putin treaty 40w"],
    marks: ["0 abe", "1 putin", "1 treaty"],
  },
  {
    what: "no more than one of all that was left over",
    page: ["abe 200w", "putin treaty tass 40w"],
    marks: ["0 abe", "1 putin", "1 treaty"],
    heldBack: 1,
  },
  {
    what: "one a paragraph until room is left again that short ones took",
    page: ["a 5w", "b 5w", "c 60w", "d e 40w", "f g 40w"],
    marks: ["0 a", "1 b", "2 c", "3 d", "4 f", "4 g"],
    heldBack: 1,
  },
  {
    what: "no more in a section for room of the one before",
    page: ["abe 200w", "# treaty", "putin tass 30w"],
    marks: ["0 abe", "1 treaty", "2 putin"],
    heldBack: 1,
  },
  {
    what: "the other side's name later on",
    page: ["kunashir/jp 30w", "kunashir/jp kunashir/ru 30w"],
    marks: ["0 kunashir/jp", "1 kunashir/ru"],
  },
  { what: "no generic entities", page: ["japan abe 50w"], marks: ["0 abe"] },
  {
    what: "generic entities by choice",
    page: ["japan abe 50w"],
    rules: { generic: "marked" },
    marks: ["0 abe", "0 japan"],
  },
  {
    what: "no headings by choice",
    page: ["# abe", "abe"],
    rules: { headings: "skipped" },
    marks: ["1 abe"],
  },
  {
    what: "every mention by choice",
    page: ["abe abe putin 75w"],
    rules: { density: "every" },
    marks: ["0 abe", "0 abe", "0 putin"],
  },
  {
    what: "every mention within the limit",
    page: ["abe abe putin 50w"],
    rules: { density: "every" },
    marks: ["0 abe", "0 abe"],
    heldBack: 1,
  },
  {
    what: "without limit by choice",
    page: ["abe putin tass 5w"],
    rules: { wordsPerMark: 0 },
    marks: ["0 abe", "0 putin", "0 tass"],
  },
  {
    what: "once a page by choice",
    page: ["abe", "# treaty", "abe"],
    rules: { density: "page" },
    marks: ["0 abe", "1 treaty"],
  },
  { what: "nothing by choice", page: ["abe"], rules: { density: "none" }, marks: [] },
])("marks $what", ({ page, rules, marks, heldBack = 0 }) => {
  const blocks = page.map(block);

  const choice = chooseMarks(blocks, { ...RULES, ...rules });

  const chosen = blocks.flatMap(({ mentions }, i) =>
    mentions.filter((mention) => choice.marks.has(mention)).map(({ id }) => `${i} ${id}`),
  );
  expect(chosen.sort()).toEqual(marks);
  expect(choice.heldBack).toBe(heldBack);
});
