import { compileEngine, type Engine, ImageError, openEngine } from "@gazetteer/core";
import { dropImage, getDictionaryRevision, getImage, putImage, type Store } from "@gazetteer/store";
import { browser } from "wxt/browser";
import type { DictionaryHost } from "./dictionary-host.ts";

export interface LoadedEngine {
  readonly engine: Engine;
  readonly revision: number;
}

export interface EngineHost {
  /** The engine that is there, be it of an older revision: a page never waits for a compilation, save the very first. */
  get(): Promise<LoadedEngine>;
  /** The engine of the newest revision, compiled when there is none yet. */
  refresh(): Promise<LoadedEngine>;
}

export function createEngineHost(store: Store, dictionaries: DictionaryHost): EngineHost {
  const maker = browser.runtime.getManifest().version;
  let kept: Promise<LoadedEngine> | undefined;
  let refreshing: Promise<LoadedEngine> | undefined;

  async function compile(): Promise<LoadedEngine> {
    const { revision, dictionary } = await dictionaries.get();
    const bytes = compileEngine(dictionary, { revision });
    // Where nothing can be stored, the engine lives as long as this background.
    await putImage(store, { maker, revision, bytes }).catch(() => undefined);
    return { engine: openEngine(bytes), revision };
  }

  async function load(): Promise<LoadedEngine> {
    const image = await getImage(store).catch(() => undefined);
    if (image === undefined || image.maker !== maker) return compile();
    try {
      return { engine: openEngine(image.bytes), revision: image.revision };
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      await dropImage(store);
      return compile();
    }
  }

  function get(): Promise<LoadedEngine> {
    if (kept === undefined) {
      const loading = load();
      kept = loading;
      // A failure is not kept: the next request tries again.
      loading.catch(() => {
        if (kept === loading) kept = undefined;
      });
    }
    return kept;
  }

  async function bringUpToDate(): Promise<LoadedEngine> {
    for (;;) {
      const present = await get();
      const wanted = await getDictionaryRevision(store).catch(() => present.revision);
      if (present.revision === wanted) return present;
      const compiled = await compile();
      kept = Promise.resolve(compiled);
    }
  }

  return {
    get,
    refresh() {
      refreshing ??= bringUpToDate().finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
  };
}
