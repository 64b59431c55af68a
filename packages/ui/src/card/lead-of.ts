import { widthOf } from "./width-of.ts";

/** Sentences in the first view of a card. */
const LEAD_SENTENCES = 2;

/** The first sentence, with the second where both fit in `width`; always whole. */
export function leadOf(text: string, lang: string, width: number): string {
  const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map(
    ({ segment }) => segment,
  );
  let count = 1;
  while (
    count < Math.min(LEAD_SENTENCES, sentences.length) &&
    widthOf(sentences.slice(0, count + 1).join("")) <= width
  )
    count += 1;
  return sentences.slice(0, count).join("").trimEnd();
}
