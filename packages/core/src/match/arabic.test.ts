import fc from "fast-check";
import { expect, test } from "vitest";
import { engineOfNames, foundIn, type NameLike } from "./engine-of-names.ts";

interface Row {
  readonly rule: string;
  readonly names: readonly NameLike[];
  readonly text: string;
  readonly finds: readonly string[];
}

const TABLE: readonly Row[] = [
  {
    rule: "and, so, in, like, to",
    names: ["ar:روسيا"],
    text: "وروسيا فروسيا بروسيا كروسيا لروسيا وبروسيا فلروسيا",
    finds: Array.from({ length: 7 }, () => "روسيا"),
  },
  {
    rule: "the article after to",
    names: ["ar:اليابان"],
    text: "لليابان ولليابان، باليابان، واليابان كاليابان",
    finds: ["لليابان", "لليابان", "اليابان", "اليابان", "اليابان"],
  },
  {
    rule: "leads with vowel marks, one after the other",
    names: ["ar:روسيا"],
    text: "وَبِروسيا وَلِروسيا",
    finds: ["روسيا", "روسيا"],
  },
  {
    rule: "and between two names where the space before it is lost",
    names: ["ar:روسيا", "ar:اليابان"],
    text: "روسياواليابان اليابانوروسيا، روسياواليابانيون روسياويون روسياوات قروسياواليابان",
    finds: ["روسيا", "اليابان", "اليابان", "روسيا"],
  },
  {
    rule: "three lams are two",
    names: ["ar:اللجنة"],
    text: "للجنة وللجنه",
    finds: ["للجنة", "للجنه"],
  },
  {
    rule: "the first word of several",
    names: ["ar:جزر الكوريل"],
    text: "بجزر الكوريل ولجزر الكوريل، جزر والكوريل",
    finds: ["جزر الكوريل", "جزر الكوريل"],
  },
  {
    rule: "words that merely hold the letters of a name",
    names: ["ar:اليابان", "ar:بوتين", "ar:آبي"],
    text: "اليابانيون واليابانية البوتينية أبيض آبيا سوروسيا ببوتينا ووبوتين",
    finds: [],
  },
  {
    rule: "a name that begins with such a letter",
    names: ["ar:بوتين", "ar:واشنطن", "ar:كوناشير"],
    text: "بوتين وبوتين وتين لبوتين، واشنطن بواشنطن اشنطن، كوناشير وكوناشير وناشير",
    finds: ["بوتين", "بوتين", "بوتين", "واشنطن", "واشنطن", "كوناشير", "كوناشير"],
  },
  {
    rule: "hamza, final yeh and heh",
    names: ["ar:إيتوروب", "ar:شينزو آبي", "ar:جزيرة"],
    text: "ايتوروب أيتوروب، شينزو أبي، شينزو ابى، جزيره",
    finds: ["ايتوروب", "أيتوروب", "شينزو أبي", "شينزو ابى", "جزيره"],
  },
  {
    rule: "hamza on waw or yeh is another letter",
    names: ["ar:رئيس"],
    text: "رييس رؤيس",
    finds: [],
  },
  {
    rule: "vowel marks and lines that draw words out",
    names: ["ar:روسيا", "ar:اليابان"],
    text: "رُوسْيا وَرُوسِيَا، اليـــابان، وَلِلْيَابَان",
    finds: ["رُوسْيا", "رُوسِيَا", "اليـــابان", "لِلْيَابَان"],
  },
  {
    rule: "letters that a page writes apart from their hamza",
    names: ["ar:أوروب"],
    text: "أوروب".normalize("NFD"),
    finds: ["أوروب".normalize("NFD")],
  },
  {
    rule: "letters that Persian writes otherwise",
    names: ["fa:روسیه", "fa:کوریل"],
    text: "روسية كوريل روسیه",
    finds: ["روسية", "كوريل", "روسیه"],
  },
  {
    rule: "Arabic signs and digits",
    names: ["ar:روسيا", "ar:مجموعة السبع"],
    text: "(روسيا)، «روسيا»؟ روسيا؛ ومجموعة السبع٧ روسيا٢٤",
    finds: ["روسيا", "روسيا", "روسيا"],
  },
];

test.each(TABLE)("$rule", ({ names, text, finds }) => {
  expect(foundIn(names, text)).toEqual(finds);
});

const LEADS = ["", "و", "ف"].flatMap((and) => ["", "ب", "ك", "ل"].map((to) => and + to));

/** Where names may stand in words, the slow way: by the end of the word, the places where a name may begin in it. */
function naive(names: readonly string[], text: string): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu))
    for (const name of names)
      for (const lead of LEADS) {
        const isPlain = word === lead + name;
        const hasLostAlif = name.startsWith("ال") && word === `${lead}ل${name.slice(1)}`;
        if (!isPlain && !hasLostAlif) continue;
        const end = index + word.length;
        const start = index + lead.length;
        found.set(end, (found.get(end) ?? new Set()).add(start));
      }
  return found;
}

// Of three lams only two are written: a rule of its own, above.
const name = fc
  .string({ unit: fc.constantFrom("ا", "ل", "و", "ب", "ر"), minLength: 1, maxLength: 5 })
  .filter((text) => !text.startsWith("الل"));
const arabicText = fc
  .array(fc.oneof(name, fc.constantFrom(" ", "، ", " وال", " لل", " ب", ".")), { maxLength: 40 })
  .map((parts) => parts.join(""));

test("finds what trying every name after every lead finds", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), arabicText, (names, text) => {
      const expected = naive(names, text);
      const matches = engineOfNames(names.map((each) => `ar:${each}`)).findMatches(text);
      expect(new Set(matches.map(({ end }) => end))).toEqual(new Set(expected.keys()));
      for (const { start, end } of matches) expect([...(expected.get(end) ?? [])]).toContain(start);
    }),
    { numRuns: 400 },
  );
});

test("matches of one word come in the order of their places", () => {
  const matches = engineOfNames(["ar:ورد", "ar:رد بحر"]).findMatches("ورد بحر");
  expect(matches.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [1, 7],
  ]);
});
