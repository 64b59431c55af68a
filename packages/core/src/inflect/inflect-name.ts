import type { Name } from "../model/name.ts";
import { inflectWord, SLOTS, type WordForms } from "./inflect-word.ts";

/** Forms one name may have: a bound against products of variants; the longest real table stays under 30. */
const MAX_FORMS = 100;

/** Parts of a word with hyphens change together: Буш-младший, Буша-младшего. */
function inflectHyphenated(word: string, ids: readonly string[]): WordForms | undefined {
  if (ids.length === 1) return inflectWord(word, ids[0] ?? "-");
  const parts = word.split("-");
  if (parts.length !== ids.length) return undefined;
  return joinWords(
    parts.map((part, index) => inflectWord(part, ids[index] ?? "-")),
    "-",
  );
}

/** Every word in the same case. A case that one of the words does not have is left out. */
function joinWords(
  words: readonly (WordForms | undefined)[],
  separator: string,
): WordForms | undefined {
  const slots: string[][] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    let forms: string[] | undefined;
    for (const word of words) {
      if (word === undefined) return undefined;
      const next = word.length === 1 ? (word[0] ?? []) : (word[slot] ?? []);
      forms =
        forms === undefined
          ? [...next]
          : forms.flatMap((head) => next.map((tail) => `${head}${separator}${tail}`));
      if (forms.length > MAX_FORMS) forms.length = MAX_FORMS;
    }
    slots.push(forms ?? []);
  }
  return slots;
}

/** The declared forms of a name, or `undefined` when its paradigms do not fit its words. */
function declaredForms(text: string, inflection: string): readonly string[] | undefined {
  const words = text.split(" ");
  const ids = inflection.split(" ");
  if (words.length !== ids.length) return undefined;
  return joinWords(
    words.map((word, index) => inflectHyphenated(word, (ids[index] ?? "-").split(":"))),
    " ",
  )?.flat();
}

/** What is wrong with the inflection that a name declares, or `undefined`. For checking dictionary data. */
export function inflectionIssue(name: Pick<Name, "text" | "inflection">): string | undefined {
  if (name.inflection === undefined) return undefined;
  if (declaredForms(name.text, name.inflection) !== undefined) return undefined;
  return `\`${name.inflection}\` does not fit \`${name.text}\`: one known paradigm a word, and an ending it covers`;
}

/** All forms of a name, each once: as given, declared, written out. An inflection that does not fit adds none. */
export function inflectName(name: Pick<Name, "text" | "inflection" | "forms">): string[] {
  if (name.inflection === undefined && name.forms === undefined) return [name.text];
  const declared =
    name.inflection === undefined ? [] : (declaredForms(name.text, name.inflection) ?? []);
  return [...new Set([name.text, ...declared, ...(name.forms ?? [])])];
}
