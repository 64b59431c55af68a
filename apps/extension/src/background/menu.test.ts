import { beforeEach, expect, test, vi } from "vitest";
import { DEFAULT_SETTINGS } from "../settings.ts";
import { createMemoryStore } from "../testing/memory-store.ts";
import { riverPack } from "../testing/river-pack.ts";
import { createChoicesHost } from "./choices-host.ts";
import { createDictionaryHost } from "./dictionary-host.ts";
import { createEngineHost } from "./engine-host.ts";
import { createMenu, nameMenu, watchMenu } from "./menu.ts";

type Listener = (
  info: { menuItemId: string; selectionText?: string; frameId?: number },
  tab?: { id: number },
) => Promise<void>;

const seen = vi.hoisted(() => ({
  listener: undefined as Listener | undefined,
  opened: [] as string[],
  asked: [] as unknown[],
  titles: new Map<string, string>(),
  hasCard: false,
}));
vi.mock("wxt/browser", () => ({
  browser: {
    runtime: {
      id: "own",
      getManifest: () => ({ version: "1.0.0" }),
      getURL: (path: string) => `chrome-extension://own${path}`,
    },
    i18n: { getUILanguage: () => "en" },
    contextMenus: {
      onClicked: { addListener: (added: Listener) => (seen.listener = added) },
      removeAll: async () => seen.titles.clear(),
      create: ({ id, title }: { id: string; title: string }) => seen.titles.set(id, title),
      update: async (id: string, { title }: { title: string }) => {
        if (!seen.titles.has(id)) throw new Error(`no item ${id}`);
        seen.titles.set(id, title);
      },
    },
    tabs: {
      query: async () => [],
      create: async ({ url }: { url: string }) =>
        void seen.opened.push(url.replace("chrome-extension://own/", "")),
      sendMessage: async (tab: number, message: object, options: object) => {
        seen.asked.push({ tab, ...message, ...options });
        return { ok: seen.hasCard };
      },
    },
  },
}));
vi.mock("../storage/shipped-packs.ts", () => ({ readShippedPacks: async () => [riverPack()] }));

beforeEach(() => {
  Object.assign(seen, { opened: [], asked: [], hasCard: false });
  const store = createMemoryStore();
  const dictionaries = createDictionaryHost(store);
  const engines = createEngineHost(store, dictionaries);
  watchMenu({ store, dictionaries, engines, choices: createChoicesHost(store) });
});

const choose = (menuItemId: string, selectionText: string) =>
  seen.listener?.({ menuItemId, selectionText, frameId: 3 }, { id: 7 });

test("a name that is looked up has its card beside it", async () => {
  seen.hasCard = true;
  await choose("look-up", " the Colne ");

  expect(seen.asked).toEqual([{ tab: 7, frameId: 3, type: "goTo", to: "card", entity: "colne" }]);
  expect(seen.opened).toEqual([]);
});

test.each([
  {
    what: "a name on a page without cards",
    item: "look-up",
    text: "Colne",
    opens: "options.html#/dictionary/colne",
  },
  {
    what: "what is no name",
    item: "look-up",
    text: "Thames & co",
    opens: "options.html?search=Thames%20%26%20co#/dictionary",
  },
  {
    what: "what is to be added",
    item: "add",
    text: "Colne",
    opens: "options.html?search=Colne#/dictionary",
  },
])("$what opens the dictionary", async ({ item, text, opens }) => {
  await choose(item, text);

  expect(seen.opened).toEqual([opens]);
});

test("an empty selection does nothing", async () => {
  await choose("look-up", "  ");

  expect([seen.asked, seen.opened]).toEqual([[], []]);
});

test("the menu speaks the language of the interface, also after another was chosen", async () => {
  await nameMenu(DEFAULT_SETTINGS);
  expect(seen.titles.size).toBe(0);

  await createMenu(DEFAULT_SETTINGS);
  expect(seen.titles.get("look-up")).toBe("Look up in Gazetteer");

  await nameMenu({ ...DEFAULT_SETTINGS, interfaceLanguage: "ja" });
  expect([...seen.titles.values()]).toEqual(["Gazetteerで調べる", "Gazetteerに追加…"]);
});
