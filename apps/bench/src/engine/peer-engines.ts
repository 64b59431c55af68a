import { createRequire } from "node:module";
import { AhoCorasick as MonyoneAhoCorasick } from "@monyone/aho-corasick";
import { AhoCorasick as MonyoneFast } from "@monyone/aho-corasick/fast";
import { Trie } from "@tanishiking/aho-corasick";
import AhoCorasick2 from "aho-corasick2";
import ModernAhoCorasick from "modern-ahocorasick";
import { RE2JS } from "re2js";
import { compromise, winkNlp } from "./language-kits.ts";
import { placeOf, type Place } from "./oracle.ts";

/** Finds all places of the names in a page, in any order, whole words or not. */
type Find = (page: string) => Place[];
/** Builds an engine over names, exactly as they are written. */
export type PeerEngine = (names: readonly string[]) => Find;

const require = createRequire(import.meta.url);

interface FastScanner {
  search(text: string): [offset: number, word: string][];
}
interface Ahocorasick {
  search(text: string): [end: number, words: string[]][];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const NOT_WITHIN_WORD = "[\\p{L}\\p{N}\\p{M}_]";

/** One pattern for all names, the longest first. */
function union(names: readonly string[], before: string, after: string, flags: string): Find {
  const ordered = names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(`${before}(?:${ordered.map(escape).join("|")})${after}`, flags);
  return (page) =>
    Array.from(page.matchAll(pattern), ({ index, 0: text }) => placeOf(index, index + text.length));
}

function everyPlace(page: string, name: string): Place[] {
  const places: Place[] = [];
  for (let at = page.indexOf(name); at >= 0; at = page.indexOf(name, at + 1))
    places.push(placeOf(at, at + name.length));
  return places;
}

/** By package, or by method where people write it themselves. */
export const PEER_ENGINES: Readonly<Record<string, PeerEngine>> = {
  "modern-ahocorasick": (names) => {
    const engine = new ModernAhoCorasick(names);
    return (page) => engine.search(page).map(({ start, end }) => placeOf(start, end));
  },
  "@monyone/aho-corasick": (names) => {
    const engine = new MonyoneAhoCorasick([...names]);
    return (page) => engine.matchInText(page).map(({ begin, end }) => placeOf(begin, end));
  },
  "@monyone/aho-corasick/fast": (names) => {
    const engine = new MonyoneFast([...names]);
    return (page) => engine.matchInText(page).map(({ begin, end }) => placeOf(begin, end));
  },
  fastscan: (names) => {
    const FastScan: new (words: readonly string[]) => FastScanner = require("fastscan");
    const engine = new FastScan(names);
    return (page) =>
      engine.search(page).map(([start, word]) => placeOf(start, start + word.length));
  },
  ahocorasick: (names) => {
    const AhoCorasick: new (words: readonly string[]) => Ahocorasick = require("ahocorasick");
    const engine = new AhoCorasick(names);
    return (page) =>
      engine
        .search(page)
        .flatMap(([last, words]) => words.map((word) => placeOf(last + 1 - word.length, last + 1)));
  },
  "aho-corasick2": (names) => {
    const engine = new AhoCorasick2();
    for (const name of names) engine.add(name);
    engine.build_fail();
    return (page) =>
      Object.entries(engine.search(page).matches).flatMap(([name, starts]) =>
        starts.map((start) => placeOf(start, start + name.length)),
      );
  },
  "@tanishiking/aho-corasick": (names) => {
    const engine = new Trie([...names]);
    return (page) => engine.parseText(page).map(({ start, end }) => placeOf(start, end + 1));
  },
  re2js: (names) => {
    const ordered = names.toSorted((a, b) => b.length - a.length);
    const pattern = RE2JS.compile(ordered.map((name) => RE2JS.quote(name)).join("|"));
    return (page) => {
      const places: Place[] = [];
      for (const match = pattern.matcher(page); match.find(); )
        places.push(placeOf(match.start(), match.end()));
      return places;
    };
  },
  compromise,
  "wink-nlp": winkNlp,
  "indexOf a name": (names) => (page) => names.flatMap((name) => everyPlace(page, name)),
  "RegExp union, \\b": (names) => union(names, "\\b", "\\b", "g"),
  "RegExp union, Unicode words": (names) =>
    union(names, `(?<!${NOT_WITHIN_WORD})`, `(?!${NOT_WITHIN_WORD})`, "gu"),
  "RegExp a name (mark.js)": (names) => {
    const patterns = names.map((name) => new RegExp(escape(name), "g"));
    return (page) =>
      patterns.flatMap((pattern) =>
        Array.from(page.matchAll(pattern), ({ index, 0: text }) =>
          placeOf(index, index + text.length),
        ),
      );
  },
};
