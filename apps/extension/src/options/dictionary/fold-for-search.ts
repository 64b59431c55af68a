/** Katakana that have a hiragana of the same sound lie this far above it. */
const KANA_OFFSET = 0x60;

/** Latin words with single spaces between them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * Text as the search compares it: case, width, diacritics, ё and the two kana do not count.
 * Offsets are lost, so it is for finding entities, never for text on a page.
 */
export function foldForSearch(text: string): string {
  // A third of all names, and every id: nothing but case to fold.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KANA_OFFSET))
    .replace(/[\s\u2010-\u2015\u2212·・-]+/g, " ")
    .replace(/['\u2018\u2019\u02bc]/g, "'")
    .trim();
}
