import type { Dictionary, Entry, Name } from "@gazetteer/core";

/** Names of one made-up entity. */
const NAMES_EACH = 5;

function entryOf(id: string, texts: readonly string[], letterCase: Name["letterCase"]): Entry {
  const names = texts.map(
    (text): Name => ({
      text,
      lang: "en",
      use: "alias",
      ...(letterCase === undefined ? {} : { letterCase }),
    }),
  );
  return {
    entity: {
      id,
      kind: "place",
      label: { en: "Place" },
      names,
      facts: [],
      relations: [],
      sources: [],
    },
    pack: "made-up",
    changed: [],
    original: undefined,
    disabled: false,
    disabledNames: new Set(),
  };
}

/** A dictionary with these names and nothing else. */
export function makeDictionary(
  names: readonly string[],
  letterCase?: Name["letterCase"],
): Dictionary {
  const entries = new Map<string, Entry>();
  for (let at = 0; at < names.length; at += NAMES_EACH) {
    const id = `place-${at}`;
    entries.set(id, entryOf(id, names.slice(at, at + NAMES_EACH), letterCase));
  }
  return { packs: [], entries, offices: new Map(), voices: new Map() };
}
