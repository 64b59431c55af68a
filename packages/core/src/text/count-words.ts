/* Ranges are near enough: a word more or less is of no account here. */
const CHARACTER_SCRIPTS = /[\u3041-\u30FF\u3400-\u9FFF]/g;
const WORD = /[^\s!-/:-@[-`{-~\u00A0-\u00BF\u2000-\u206F\u3000-\u3040]+/g;
/** Words of Chinese and Japanese are about two characters long, and stand without spaces. */
const CHARACTERS_PER_WORD = 2;

/** About how many words a reader would count, in any script. */
export function countWords(text: string): number {
  const characters = text.match(CHARACTER_SCRIPTS)?.length ?? 0;
  const rest = characters === 0 ? text : text.replaceAll(CHARACTER_SCRIPTS, " ");
  return Math.ceil(characters / CHARACTERS_PER_WORD) + (rest.match(WORD)?.length ?? 0);
}
