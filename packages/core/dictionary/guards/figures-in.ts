const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  тыс: 1e3,
  млн: 1e6,
  миллион: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  трлн: 1e12,
};
/** Before a scale a small number may stand in words. */
const WORDS: Readonly<Record<string, number>> = { one: 1, eight: 8 };
const ENGLISH_MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const RUSSIAN_MONTHS =
  "январ феврал март апрел ма[йяею] июн июл август сентябр октябр ноябр декабр".split(" ");
const ROMAN = ["XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI"];
const FIRST_ROMAN = 15;

/** Small numbers are written in words in one language and in digits in another. */
const LEAST = 13;

/** A number and the word for its scale, if one follows: "1.4 billion", «400 тысяч». */
const SCALED =
  /(\d+(?:\.\d+)?|one(?= billion)|eight(?= million))(?:[\s\u00a0-]*(thousand|million|billion|trillion|тыс|млн|миллион|млрд|миллиард|трлн))?/gu;
/** A Japanese number in its parts: 1億6,870万, 3万2000, 1万8千. */
const JAPANESE =
  /(?:(\d+(?:\.\d+)?)兆)?(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)万)?(?:(\d)千)?(\d+(?:\.\d+)?)?/gu;

function* scaled(text: string): Generator<number> {
  for (const [, number, scale] of text.matchAll(SCALED))
    yield (WORDS[number ?? ""] ?? Number(number)) * (SCALES[scale ?? ""] ?? 1);
}

function* numbersIn(text: string, lang: string): Generator<number> {
  switch (lang) {
    case "ja":
      for (const [, tenths] of text.matchAll(/(\d)割/gu)) yield Number(tenths) * 10;
      for (const [whole, ...parts] of text.replace(/(\d),(?=\d{3})/g, "$1").matchAll(JAPANESE)) {
        const [trillions = 0, hundredMillions = 0, tenThousands = 0, thousands = 0, ones = 0] =
          parts.map((part) => Number(part ?? 0));
        if (whole !== "")
          yield trillions * 1e12 +
            hundredMillions * 1e8 +
            tenThousands * 1e4 +
            thousands * 1e3 +
            ones;
      }
      return;
    case "ru":
      yield* scaled(
        text
          .replace(/(?<!\d)([ \u00a0])(?:один )?миллиард(?= )/g, "$11 миллиард")
          .replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
          .replace(/(\d),(?=\d)/g, "$1."),
      );
      for (const [, roman = ""] of text.matchAll(/(?<!\p{L})([XVI]{2,})(?!\p{L})/gu))
        yield ROMAN.indexOf(roman) + FIRST_ROMAN;
      return;
    default:
      yield* scaled(text.replace(/(\d),(?=\d{3})/g, "$1"));
  }
}

function* monthsIn(text: string, lang: string): Generator<number> {
  if (lang === "ja") {
    for (const [, month] of text.matchAll(/(\d{1,2})月/gu)) yield Number(month);
    return;
  }
  const names = lang === "ru" ? RUSSIAN_MONTHS : ENGLISH_MONTHS;
  for (const [index, name] of names.entries()) {
    const ending = lang === "ru" && index !== 4 ? "(?:а|я|е|ь|у|ю|ом|ем|ём)?" : "";
    if (new RegExp(`(?<!\\p{L})${name}${ending}(?!\\p{L})`, "u").test(text)) yield index + 1;
  }
}

/** What a sentence says in figures: numbers from 13 up, scales written out, and months ("month 6"); sorted. */
export function figuresIn(sentence: string, lang: string): string[] {
  // The digits of G20 are part of a name.
  const text = sentence.replace(/(?<=[A-Z])\d+/g, "");
  const numbers = [...numbersIn(text, lang)].filter((number) => number >= LEAST);
  const figures = numbers.map((number) => String(Math.round(number * 1e4) / 1e4));
  return [
    ...new Set([...figures, ...[...monthsIn(text, lang)].map((month) => `month ${month}`)]),
  ].sort();
}
