import { widthOf } from "./width-of.ts";

/** Sentences in the first view of a card. */
const LEAD_SENTENCES = 2;

/** Ends no sentence, though a capital or a figure follows it: "the boat No. 31", "St. Petersburg". */
const ABBREVIATION = /\b(?:Nos?|Art|St|Dr|Mrs?|Ms|Lt|Gen|Sen|U\.S)\.\s*$/;

function sentencesOf(text: string, lang: string): string[] {
  const sentences: string[] = [];
  let begun = "";
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)) {
    begun += segment;
    if (ABBREVIATION.test(begun)) continue;
    sentences.push(begun);
    begun = "";
  }
  return begun === "" ? sentences : [...sentences, begun];
}

/** The first sentence, with the second where both fit in `width`; always whole. */
export function leadOf(text: string, lang: string, width: number): string {
  const sentences = sentencesOf(text, lang);
  let count = 1;
  while (
    count < Math.min(LEAD_SENTENCES, sentences.length) &&
    widthOf(sentences.slice(0, count + 1).join("")) <= width
  )
    count += 1;
  return sentences.slice(0, count).join("").trimEnd();
}
