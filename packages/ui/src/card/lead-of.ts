/** Width of a text in Latin letters: one of Chinese, Japanese or Korean says about as much as two and a half. */
function widthOf(text: string): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return text.length + wide * 1.5;
}

/** Sentences in the first view of a card, and the width at which the second one has to wait. */
const LEAD_SENTENCES = 2;
const LEAD_WIDTH = 260;

/** The first one or two sentences, whole, and the rest, which may be empty. */
export function leadOf(
  text: string,
  lang: string,
): { readonly lead: string; readonly rest: string } {
  const sentences = [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].map(
    ({ segment }) => segment,
  );
  let count = 1;
  while (
    count < Math.min(LEAD_SENTENCES, sentences.length) &&
    widthOf(sentences.slice(0, count + 1).join("")) <= LEAD_WIDTH
  )
    count += 1;
  return {
    lead: sentences.slice(0, count).join("").trimEnd(),
    rest: sentences.slice(count).join("").trimEnd(),
  };
}
