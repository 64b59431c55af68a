import { expect, test } from "vitest";
import { figuresIn } from "./figures-in.ts";
import { rows } from "./shipped.ts";
import { textsIn } from "./texts-in.ts";

test.each([
  [
    "en",
    "On 18 May 1855, 1,038 of 1.4 billion in the 19th century may go",
    ["1400000000", "1038", "18", "1855", "19", "month 5"],
  ],
  [
    "ja",
    "1855年5月18日、14億人のうち1,038人が3か月、1万8千、3万2000",
    ["1400000000", "1038", "18", "18000", "1855", "32000", "month 5"],
  ],
  [
    "ru",
    "18 мая 1855 года 1038 из 1,4 млрд, 9 596 960 в XIX веке, 18 тысяч",
    ["1038", "1400000000", "18", "18000", "1855", "19", "9596960", "month 5"],
  ],
])("figures in %s: %s", (lang, text, figures) => {
  expect(figuresIn(text, lang)).toEqual([...figures].sort());
});

test.each(rows)("%s has the same dates and numbers in every language", (_, entity) => {
  const differing = [...textsIn(entity)].flatMap(([path, text]) => {
    const english = figuresIn(text["en"] ?? "", "en");
    return ["ja", "ru"].flatMap((lang) => {
      const other = text[lang];
      if (other === undefined) return [];
      const figures = figuresIn(other, lang);
      return figures.join() === english.join()
        ? []
        : [{ path, en: english, [lang]: figures, text: `${text["en"]} / ${other}` }];
    });
  });
  expect(differing).toEqual([]);
});
