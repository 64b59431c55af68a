/** What ends a sentence: a mark with its closing quotes before a space, an ideographic stop, an empty line, a line that begins with a capital. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+|[。！？][”’»)）\]」』]*\s*|\n\s*\n|\n(?=\s*\p{Lu})/gu;

/** Single letters, chains of them ("U.S.") and the short forms that news uses before a name, a date or a number. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|им|гг?|руб|тыс|млн|млрд|ул|\p{L}(?:\.\p{L})+)$/u;

/** Starts of the sentences of a text, rising; the first is 0. Abbreviations do not end a sentence. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(SENTENCE_END)) {
    const point = match[0].charCodeAt(0) === 46;
    if (point && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const start = match.index + match[0].length;
    if (start < text.length) starts.push(start);
  }
  return starts;
}
