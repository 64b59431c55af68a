/** Width of a text in Latin letters: one of Chinese, Japanese or Korean says about as much as two and a half. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return text.length + wide * 1.5;
}

/** Sentences in the first view of a card. */
const LEAD_SENTENCES = 2;

/** Width up to which the second sentence is shown: about 40 words of English. */
export const LEAD_WIDTH = 260;
/** The same where claims of two sides follow, which the first view has to hold too. */
export const LEAD_WIDTH_BESIDE_CLAIMS = 200;

/** The first sentence, with the second where both fit in `width`; always whole. */
export function leadOf(text: string, lang: string, width: number = LEAD_WIDTH): string {
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
