import { textBefore } from "./grammar/words.ts";

/** What ends a sentence: a mark with its closing quotes before a space, an ideographic stop, an empty line, a line that begins with a capital. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+|[。！？][”’»)）\]」』]*\s*|\n\s*\n|\n(?=\s*\p{Lu})/gu;

/** Single letters, chains of them ("U.S.") and the short forms that news uses before a name, a date or a number. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|etc|им|гг?|руб|тыс|млн|млрд|ул|\p{L}(?:\.\p{L})+)$/u;

/** Longer stretches are cut, wherever that is: what is far away says nothing, and costs. In UTF-16 units. */
const MAX_SENTENCE = 400;

/** Starts of the sentences of a text, rising; the first is 0. Abbreviations do not end a sentence. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  let last = 0;
  const add = (start: number) => {
    for (; start - last > MAX_SENTENCE; last += MAX_SENTENCE) starts.push(last + MAX_SENTENCE);
    if (start >= text.length || start === last) return;
    starts.push(start);
    last = start;
  };
  SENTENCE_END.lastIndex = 0;
  for (let end = SENTENCE_END.exec(text); end !== null; end = SENTENCE_END.exec(text)) {
    const point = text.charCodeAt(end.index) === 46;
    if (point && ABBREVIATION.test(textBefore(text, end.index, 8))) continue;
    add(SENTENCE_END.lastIndex);
  }
  add(text.length);
  return starts;
}
