import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { capitalize, inCyrillic } from "./make-words.ts";
import { zipf } from "./random.ts";

/** Alphabetic names: the slow oracle and the peers know no other boundaries. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\d \-.']+$/u;

function shippedNames(): string[] {
  const names = readShippedPack().entities.flatMap((entity) =>
    entity.names.map(({ text }) => text),
  );
  return [...new Set(names)].filter((name) => ALPHABETIC.test(name) && /^\p{Lu}/u.test(name));
}

/** How many words a name has, of a hundred: 2.5 on average. */
const LENGTHS = [
  ...Array(18).fill(1),
  ...Array(36).fill(2),
  ...Array(26).fill(3),
  ...Array(13).fill(4),
  ...Array(7).fill(5),
];

function makeName(random: () => number, words: readonly string[]): string {
  const length = Number(LENGTHS[Math.floor(random() * LENGTHS.length)]);
  const cyrillic = random() < 0.1;
  const parts = Array.from({ length }, (_, index) => {
    // Most names begin with a rare word; what follows is often an ordinary one.
    const word =
      words[
        index === 0 || random() < 0.4
          ? Math.floor(random() * words.length)
          : zipf(random, words.length)
      ] ?? "";
    if (index > 0 && index < length - 1 && random() < 0.2) return "of";
    return capitalize(cyrillic ? inCyrillic(word) : word);
  });
  return parts.join(random() < 0.05 ? "-" : " ");
}

/** Different names: those of the shipped pack first, then made-up ones from the words that the text has too. */
export function makeNames(random: () => number, words: readonly string[], count: number): string[] {
  const names = new Set(shippedNames().slice(0, count));
  while (names.size < count) {
    const name = makeName(random, words);
    if (name.length > 2 && name.length < 60) names.add(name);
  }
  return [...names];
}
