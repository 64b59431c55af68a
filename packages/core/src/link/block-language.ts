/** How much of a block tells its script, in UTF-16 units. */
const SAMPLE = 2_000;

/** Letters that tell a language, in order: Japanese has Chinese characters, too. */
const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ja", /[ぁ-ヿ]/],
  ["ko", /[가-힯]/],
  ["zh", /[一-鿿]/],
  ["ru", /[Ѐ-ӿ]/],
  ["ar", /[ؠ-ۓ]/],
];
/** Others end here: most text is Latin. */
const ANY_LETTER = /[Ѐ-ۓぁ-힯]/;

/** Language by script alone, for text whose language nobody told. */
function languageOfScript(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const found = ANY_LETTER.test(sample) && LETTERS.find(([, letters]) => letters.test(sample));
  return found ? found[0] : "en";
}

/** Languages that are written in the script of another one, after that. */
const SAME_SCRIPT =
  /^(?:ja zh|zh ja|ru (?:uk|be|bg)|ar (?:fa|ur|ps)|en (?!ja|zh|ko|ru|uk|ar)[a-z]{2})$/;

/**
 * Language whose grammar reads a block: what the caller says (`zh-Hant` is `zh`) where the script agrees, for a page
 * in one language quotes others.
 */
export function blockLanguage(text: string, told: string | undefined): string {
  const seen = languageOfScript(text);
  if (told === undefined) return seen;
  const base = told.toLowerCase().split("-")[0] ?? "";
  return SAME_SCRIPT.test(`${seen} ${base}`) ? base : seen;
}
