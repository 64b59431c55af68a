/**
 * Whether a person's name is only part of it: a surname or a given name. Names of one word, and Chinese or Japanese
 * ones of one or two characters.
 */
export function isShortName(text: string): boolean {
  if (/[\s・·‧•=＝]/u.test(text)) return false;
  return !/^\p{sc=Han}{3,}$/u.test(text);
}
