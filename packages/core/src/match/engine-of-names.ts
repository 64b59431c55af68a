import type { Entry } from "../dictionary/dictionary.ts";
import type { Name } from "../model/name.ts";
import { compileEngine } from "./compile-engine.ts";
import { type Engine, openEngine } from "./engine.ts";

/** A name written as `text`, or `lang:text`; or in full. */
export type NameLike = string | (Partial<Name> & { readonly text: string });

function nameOf(like: NameLike): Name {
  if (typeof like !== "string") return { lang: "en", use: "alias", ...like };
  const [, lang = "en", text = like] = /^([a-z]{2}):(.*)$/su.exec(like) ?? [];
  return { text, lang, use: "alias" };
}

function entryOf(names: readonly NameLike[]): Entry {
  return {
    entity: {
      id: "thing",
      kind: "place",
      label: { en: "Thing" },
      names: names.map(nameOf),
      facts: [],
      relations: [],
      sources: [],
    },
    pack: "test",
    changed: [],
    original: undefined,
    disabled: false,
    disabledNames: new Set(),
  };
}

/** An image over a few names of one entity; for tests. */
export function imageOfNames(names: readonly NameLike[]): ArrayBuffer {
  const entries = new Map([["thing", entryOf(names)]]);
  return compileEngine(
    { packs: [], entries, offices: new Map(), voices: new Map() },
    { revision: 1 },
  );
}

export function engineOfNames(names: readonly NameLike[]): Engine {
  return openEngine(imageOfNames(names));
}

/** What is found, as `text`, with `!damage` where there is any. */
export function foundIn(names: readonly NameLike[], text: string): string[] {
  return engineOfNames(names)
    .findMatches(text)
    .map(
      ({ start, end, damage }) => text.slice(start, end) + (damage === "none" ? "" : `!${damage}`),
    );
}
