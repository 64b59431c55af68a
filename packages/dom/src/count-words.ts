const CHARACTER_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Words of Chinese and Japanese are about two characters long, and stand without spaces. */
const CHARACTERS_PER_WORD = 2;

/** About how many words a reader would count, in any script. */
export function countWords(text: string): number {
  const characters = text.match(CHARACTER_SCRIPTS)?.length ?? 0;
  const rest = characters === 0 ? text : text.replaceAll(CHARACTER_SCRIPTS, " ");
  return Math.ceil(characters / CHARACTERS_PER_WORD) + (rest.match(WORD)?.length ?? 0);
}
