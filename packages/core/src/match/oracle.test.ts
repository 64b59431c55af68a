import fc from "fast-check";
import { expect, test, vi } from "vitest";

import { engineOfNames, type NameLike } from "./engine-of-names.ts";

// Hundreds of dictionaries a property; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = 400;

/** What the matcher promises for lower-case names of ASCII words, said the slow way: each name at each position. */
function naive(names: readonly string[], text: string): string[] {
  const word = /[a-z0-9_]/i;
  const found = new Set<string>();
  const isPart = (index: number) => word.test(text.charAt(index));
  for (const name of names) {
    const pattern = name
      .split(/(\s|-)/)
      .map((part) => (part === "-" ? "\\s*-\\s*" : /\s/.test(part) ? "[ \\n\\u00a0]+" : part))
      .join("");
    const here = new RegExp(`(?:${pattern})`, "y");
    for (let start = 0; start < text.length; start++) {
      if (isPart(start) && isPart(start - 1)) continue;
      here.lastIndex = start;
      const match = here.exec(text);
      if (match === null) continue;
      const end = start + match[0].length;
      if (isPart(end - 1) && isPart(end)) continue;
      found.add(`${start}-${end}`);
    }
  }
  return [...found].sort();
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "k"), minLength: 1, maxLength: 3 });
const name = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(" ", "-"), word), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.map(([gap, next]) => gap + next).join(""));
const dictionary = fc.array(name, { minLength: 1, maxLength: 12 });
const plainText = fc
  .array(fc.oneof(word, fc.constantFrom(" ", "-", ", ", "\u00a0", "7", "_")), { maxLength: 60 })
  .map((parts) => parts.join(""));

test("finds what trying every name at every position finds", () => {
  fc.assert(
    fc.property(dictionary, plainText, (names, text) => {
      const matches = engineOfNames(names)
        .findMatches(text)
        .filter(({ damage }) => damage === "none");
      expect(matches.map(({ start, end }) => `${start}-${end}`).sort()).toEqual(naive(names, text));
    }),
    { numRuns: RUNS },
  );
});

/** Whatever a page may hold, broken things above all. */
const PIECES = [
  "Abe",
  "abe",
  "ABE",
  "Putin",
  "Путин",
  "安倍",
  "クリル",
  "ﾌﾟｰﾁﾝ",
  "쿠릴",
  "에서",
  " ",
  "\n",
  "\n\n",
  "-",
  "- ",
  "’",
  "'s",
  "s",
  "\u0301",
  "\u0308",
  "\u00ad",
  "\u200b",
  "\ud83d",
  "\udc00",
  "\u{1F600}",
  "\u{20BB7}",
  "ﬁ",
  "ß",
  "İ",
  "\n2、",
  "\u3099",
  "\u1112",
  "\u1161",
  "\u11ab",
  "\0",
  "\uffff",
  "ё",
  "е",
  "й",
  ".",
  "、",
  "・",
  "𝐏",
] as const;
const brokenText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 80,
  }),
);
const brokenNames: fc.Arbitrary<NameLike[]> = fc.array(
  fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("").trim())
    .filter((text) => text !== ""),
  { minLength: 1, maxLength: 10 },
);

test("never throws, and every match lies in the text, in order, each place once", () => {
  fc.assert(
    fc.property(brokenNames, brokenText, (names, text) => {
      const engine = engineOfNames([...names, "Abe", "ru:Путин", "ja:安倍", "ko:쿠릴"]);
      const matches = engine.findMatches(text);
      matches.forEach(({ start, end, names: found }, index) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
        expect(found.length).toBeGreaterThan(0);
        for (const each of found) expect(engine.nameAt(each).id).toBe("thing");
        const before = matches[index - 1];
        if (before === undefined) return;
        expect(before.start < start || (before.start === start && before.end > end)).toBe(true);
      });
    }),
    { numRuns: RUNS },
  );
});

test("a name finds itself when it stands alone", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        "Shinzo Abe",
        "Abe",
        "Владимир Путин",
        "安倍晋三",
        "ウラジーミル・プーチン",
        "쿠릴열도",
        "U.S.",
        "G7",
        "«Большая семёрка»",
        "Hokkaidō",
        "Aegis Ashore",
        "2+2",
        "Japan-U.S. alliance",
      ),
      fc.constantFrom("", " ", "“", "(", "\n", "— "),
      (text, before) => {
        const found = engineOfNames([text]).findMatches(before + text + before);
        expect(found.map(({ start, end }) => [start, end])).toContainEqual([
          before.length,
          before.length + text.length,
        ]);
      },
    ),
  );
});

test("a second engine over the same names finds the same, whatever their order", () => {
  fc.assert(
    fc.property(dictionary, plainText, (names, text) => {
      const spans = (list: string[]) =>
        engineOfNames(list)
          .findMatches(text)
          .map(({ start, end, damage }) => ({ start, end, damage }));
      expect(spans([...names].reverse())).toEqual(spans(names));
    }),
    { numRuns: RUNS / 4 },
  );
});
