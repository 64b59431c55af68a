const ONSETS = "b br c ch d dr f fl g gr h j k kr l m n p pr qu r s sh st t tr v w y z".split(" ");
const VOWELS = "a e i o u ai ea io ou y".split(" ");
const CODAS = ["", "", "n", "r", "s", "l", "t", "m", "nd", "st", "ck", "ng"];

const pick = (random: () => number, list: readonly string[]): string =>
  list[Math.floor(random() * list.length)] ?? "";

/** Different made-up words, short ones first, as frequent words are. */
export function makeWords(random: () => number, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * (1.6 + Math.log10(1 + words.size) / 2));
    let word = "";
    for (let index = 0; index < syllables; index++)
      word += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
    words.add(word);
  }
  return [...words];
}

const CYRILLIC: Record<string, string> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, index) => [
    letter,
    "абцдефгхийклмнопяртуувцхыз".charAt(index) || "щ",
  ]),
);

/** The same word in Cyrillic letters. */
export const inCyrillic = (word: string): string =>
  [...word].map((letter) => CYRILLIC[letter] ?? letter).join("");

export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
