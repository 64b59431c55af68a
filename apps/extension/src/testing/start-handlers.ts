import { vi } from "vitest";
import { createChoicesHost } from "../background/choices-host.ts";
import { createDictionaryHost } from "../background/dictionary-host.ts";
import { createEngineHost } from "../background/engine-host.ts";
import { createPageHandlers } from "../background/page-handlers.ts";
import { createSurfaceHandlers } from "../background/surface-handlers.ts";
import type { Sender } from "../messaging/answer.ts";
import { createMemoryStore } from "./memory-store.ts";

/** Who asks: a news page in a tab. */
export const PAGE = {
  id: "own",
  url: "https://news.example.com/a",
  frameId: 0,
  tab: { id: 7, url: "https://news.example.com/a", incognito: false },
} as Sender;
export const PRIVATE = { ...PAGE, tab: { ...PAGE.tab, incognito: true } } as Sender;
export const OWN_PAGE = { id: "own", url: "chrome-extension://own/options.html" } as Sender;

/** The background as it answers, over a store of its own. */
export async function startHandlers() {
  const store = createMemoryStore();
  const dictionaries = createDictionaryHost(store);
  const engines = createEngineHost(store, dictionaries);
  const choices = createChoicesHost(store);
  const hosts = { store, dictionaries, engines, choices };
  await engines.get();
  const follow = vi.fn<() => Promise<void>>(async () => {});
  return {
    store,
    choices,
    engines,
    follow,
    page: createPageHandlers(hosts, () => choices.forget()),
    surface: createSurfaceHandlers(hosts, follow),
  };
}

/** A page with one name of the shipped pack. */
export const ANNOTATE = {
  blocks: ["The Colne rises.", "Nothing."],
  evidence: "",
  context: { language: "en" },
};
