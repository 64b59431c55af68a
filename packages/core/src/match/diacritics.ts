/** Marks by which romanised Japanese writes long vowels: Shinzō, Hokkaidô. */
const LENGTH_MARKS = /^[\u0302\u0304]+$/;
/** Stress marks of Cyrillic dictionaries and school books. */
const STRESS_MARKS = /^[\u0300\u0301]+$/;
const MARKS = /[\u0300-\u036F]+/g;
const INVISIBLE = /\p{DI}/gu;

export const ASCII = /^[\0-\x7F]*$/;

/** Letters with the marks on each, in lower case. */
function letters(word: string): string[] {
  const plain = word.replace(INVISIBLE, "").toLowerCase().normalize("NFD");
  return plain.match(/[^\u0300-\u036F][\u0300-\u036F]*|^[\u0300-\u036F]+/gu) ?? [];
}

function marksFit(form: string, text: string): boolean {
  if (form === text) return true;
  const [wanted, found] = [form, text].map((letter) => (letter.match(MARKS) ?? []).join(""));
  if (found === "" || found === undefined) return true;
  if (wanted === found) return true;
  if (LENGTH_MARKS.test(found)) return wanted === "" || LENGTH_MARKS.test(wanted ?? "");
  if (/^ё$/u.test(text.normalize("NFC"))) return true;
  return STRESS_MARKS.test(found) && /^[\u0400-\u04FF]/.test(text);
}

/**
 * Whether the diacritics of a word are those of the form it matched when folded. A text may leave them out, write a
 * long vowel or a stress that the form does not; any other mark makes another word ("Abé" is not Abe).
 */
export function diacriticsFit(form: string, text: string): boolean {
  if (form === text || ASCII.test(text)) return true;
  const [wanted, found] = [letters(form), letters(text)];
  // Ligatures and full-width letters: what they fold to is the same, and they carry no marks.
  if (wanted.length !== found.length) return !MARKS.test(text.normalize("NFD"));
  return found.every((letter, index) => marksFit(wanted[index] ?? "", letter));
}
