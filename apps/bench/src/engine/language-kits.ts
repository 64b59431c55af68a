import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkOf from "wink-nlp";
import { type Place, placeOf } from "./oracle.ts";

/*
 * Two kits for English that also look up lists of names. They cut a page into words first, and take a name in any
 * letter case.
 */

interface CompromiseTerm {
  readonly pre: string;
  readonly offset: { readonly start: number; readonly length: number };
}

export function compromise(names: readonly string[]): (page: string) => Place[] {
  const trie = nlp.buildTrie([...names]);
  return (page) => {
    const found: { terms: CompromiseTerm[]; text: string }[] = nlp(page)
      .lookup(trie)
      .json({ offset: true });
    return found.flatMap(({ terms, text }) => {
      const start = terms[0]?.offset.start;
      return start === undefined ? [] : [placeOf(start, start + text.trim().length)];
    });
  };
}

export function winkNlp(names: readonly string[]): (page: string) => Place[] {
  const wink = winkOf(model, ["cer"]);
  wink.learnCustomEntities([{ name: "name", patterns: [...names] }], { matchValue: true });
  return (page) => {
    const doc = wink.readDoc(page);
    const spaces: string[] = doc.tokens().out(wink.its.precedingSpaces);
    const starts: number[] = [];
    const ends: number[] = [];
    doc
      .tokens()
      .out()
      .reduce((at, word, index) => {
        const start = at + (spaces[index] ?? "").length;
        starts.push(start);
        ends.push(start + word.length);
        return start + word.length;
      }, 0);
    const places: Place[] = [];
    for (const span of doc.customEntities().out(wink.its.span)) {
      const [first = 0, last = first] = Array.from(span, Number);
      places.push(placeOf(starts[first] ?? 0, ends[last] ?? 0));
    }
    return places;
  };
}
