import {
  buildDictionary,
  type CardLookup,
  createCardLookup,
  type Dictionary,
} from "@gazetteer/core";
import {
  getDictionaryRevision,
  inspectStore,
  readDictionary,
  seedPack,
  type Store,
} from "@gazetteer/store";
import { readShippedPacks } from "../storage/shipped-packs.ts";

export interface LoadedDictionary {
  readonly revision: number;
  readonly dictionary: Dictionary;
  readonly lookup: CardLookup;
}

/** The dictionary in memory, for cards and for compiling; apart from the engine, which answers without it. */
export interface DictionaryHost {
  /** The newest one; read again only after its revision changed. */
  get(): Promise<LoadedDictionary>;
  /** Brings the shipped packs into the store, where they are new. */
  seed(): Promise<void>;
}

/** While somebody writes much, a card is of the dictionary before: reading would wait for the end of it. */
const PATIENCE_MS = 100;

function loaded(revision: number, dictionary: Dictionary): LoadedDictionary {
  return { revision, dictionary, lookup: createCardLookup(dictionary) };
}

export function createDictionaryHost(store: Store): DictionaryHost {
  let kept: Promise<LoadedDictionary> | undefined;
  let keptRevision = -1;

  async function seed(): Promise<void> {
    // Before the first write: a database that lost its content is recognised by what it lacks.
    const condition = await inspectStore(store);
    if (condition.state === "read-only") return;
    for (const pack of await readShippedPacks()) await seedPack(store, pack);
  }

  async function read(): Promise<LoadedDictionary> {
    const { revision, dictionary } = await readDictionary(store);
    return loaded(revision, dictionary);
  }

  async function newestRevision(): Promise<number> {
    return (await getDictionaryRevision(store)) || seed().then(() => getDictionaryRevision(store));
  }

  async function get(): Promise<LoadedDictionary> {
    let revision: number;
    try {
      const late = new Promise<number>((resolve) => {
        if (kept) setTimeout(resolve, PATIENCE_MS, keptRevision);
      });
      revision = await Promise.race([newestRevision(), late]);
    } catch {
      // No database ("never remember history"): the packs of the extension, read only.
      kept ??= readShippedPacks().then((packs) => loaded(0, buildDictionary(packs)));
      return kept;
    }
    if (kept === undefined || revision !== keptRevision) {
      keptRevision = revision;
      kept = read().catch((error: unknown) => {
        // A failure is not kept: the next request reads again.
        kept = undefined;
        keptRevision = -1;
        throw error;
      });
    }
    return kept;
  }

  return { get, seed };
}
