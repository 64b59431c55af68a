import { getDictionaryRevision, listRules, saveEntity, siteRule, putRule } from "@gazetteer/store";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Sender } from "../messaging/answer.ts";
import { decodeMentions } from "../messaging/mention-codec.ts";
import { createMemoryStore } from "../testing/memory-store.ts";
import { river, riverPack } from "../testing/river-pack.ts";
import { createChoicesHost } from "./choices-host.ts";
import { createDictionaryHost } from "./dictionary-host.ts";
import { createEngineHost } from "./engine-host.ts";
import { createPageHandlers } from "./page-handlers.ts";
import { createSurfaceHandlers } from "./surface-handlers.ts";

const session = vi.hoisted(() => ({ rules: {} as Record<string, unknown> }));
vi.mock("wxt/browser", () => {
  const nothing = async () => undefined;
  return {
    browser: {
      runtime: {
        id: "own",
        getManifest: () => ({ version: "1.0.0" }),
        getURL: (path: string) => `chrome-extension://own${path}`,
        sendMessage: nothing,
      },
      i18n: { getUILanguage: () => "en" },
      action: { setIcon: nothing, setTitle: nothing, setBadgeText: nothing },
      tabs: { query: async () => [], create: nothing, update: nothing },
      scripting: { executeScript: nothing, insertCSS: nothing },
      storage: {
        session: {
          get: async () => session.rules,
          set: async (values: object) => Object.assign(session.rules, values),
        },
      },
    },
  };
});
vi.mock("../storage/shipped-packs.ts", () => ({ readShippedPacks: async () => [riverPack()] }));

const PAGE = {
  id: "own",
  url: "https://news.example.com/a",
  frameId: 0,
  tab: { id: 7, url: "https://news.example.com/a", incognito: false },
} as Sender;
const PRIVATE = { ...PAGE, tab: { ...PAGE.tab, incognito: true } } as Sender;
const OWN_PAGE = { id: "own", url: "chrome-extension://own/options.html" } as Sender;

async function start() {
  const store = createMemoryStore();
  const dictionaries = createDictionaryHost(store);
  const engines = createEngineHost(store, dictionaries);
  const choices = createChoicesHost(store);
  const hosts = { store, dictionaries, engines, choices };
  await engines.get();
  const follow = vi.fn<() => Promise<number>>(async () => 1);
  return {
    store,
    choices,
    engines,
    follow,
    page: createPageHandlers(hosts, () => choices.forget()),
    surface: createSurfaceHandlers(hosts, follow),
  };
}

const CONTEXT = { language: "en" };
const ANNOTATE = { blocks: ["The Colne rises.", "Nothing."], evidence: "", context: CONTEXT };

beforeEach(() => {
  session.rules = {};
});

test("blocks in, mentions of each out, and linking them again gives the same", async () => {
  const { page } = await start();

  const first = await page.annotate(ANNOTATE, PAGE);
  if (!first.ok) throw new Error(first.reason);
  const { candidates, evidence } = first;
  const again = await page.relink({ candidates, evidence, context: CONTEXT }, PAGE);

  expect(decodeMentions(first.mentions).map((block) => block.map(({ entity }) => entity))).toEqual([
    ["colne"],
    [],
  ]);
  expect(again).toMatchObject({ ok: true, mentions: first.mentions });
});

test.each([
  { entity: "colne", others: ["colne-of-essex"] },
  { entity: "colne-of-essex", others: ["colne"] },
])("the card of $entity, which has its name from two, leads to the other", async (row) => {
  const { page, store, engines } = await start();
  await saveEntity(store, river("colne-of-essex", "Colne"));
  await engines.refresh();
  const read = await page.annotate(ANNOTATE, PAGE);
  if (!read.ok) throw new Error(read.reason);
  const [candidates = ""] = read.candidates;

  const reply = await page.card(
    {
      entity: row.entity,
      context: CONTEXT,
      aboutSubject: true,
      block: { candidates, start: 4, text: "Colne", evidence: read.evidence },
    },
    PAGE,
  );

  const mention = reply.ok ? reply.card.mention : undefined;
  expect(mention?.alternatives.map(({ id }) => id)).toEqual(row.others);
});

test.each([
  { text: "The Colne rises.", starts: "4" },
  { text: "Nothing here.", starts: "" },
  { text: "white  \n space\nColne\nand Medway", starts: "15 25" },
  { text: "what \u00AD\u00AD is not seen: Med\u00ADway", starts: "21" },
])("names begin at $starts in $text", async ({ text, starts }) => {
  const { page } = await start();

  expect(await page.findNames({ text, reader: "there" }, PAGE)).toEqual({
    ok: true,
    revision: 1,
    starts,
  });
});

describe("not this", () => {
  const count = async (page: Awaited<ReturnType<typeof start>>["page"], sender: Sender) => {
    const reply = await page.annotate(ANNOTATE, sender);
    return reply.ok ? decodeMentions(reply.mentions).flat().length : undefined;
  };

  test("holds on the site where it was said, and is taken back", async () => {
    const { page, choices } = await start();
    const elsewhere = { ...PAGE, tab: { ...PAGE.tab, url: "https://example.org/" } } as Sender;

    const said = await page.addRule({ entity: "colne", name: "Colne", scope: "here" }, PAGE);
    choices.forget();

    expect(await count(page, PAGE)).toBe(0);
    expect(await count(page, elsewhere)).toBe(1);
    await page.removeRule({ rule: said.ok ? said.rule : "" }, PAGE);
    choices.forget();
    expect(await count(page, PAGE)).toBe(1);
  });

  test("in a private window holds, and is not stored", async () => {
    const { page, store } = await start();

    await page.addRule({ entity: "colne", scope: "here" }, PRIVATE);

    expect(await count(page, PRIVATE)).toBe(0);
    expect(await count(page, PAGE)).toBe(1);
    expect(await listRules(store)).toEqual([]);
  });

  test("cannot lift the reader's choice for a site", async () => {
    const { page, store } = await start();
    const rule = siteRule("news.example.com", "off");
    await putRule(store, rule);

    expect(await page.removeRule({ rule: rule.id }, PAGE)).toEqual({
      ok: false,
      reason: "refused",
    });
    expect(await listRules(store)).toEqual([rule]);
  });

  test("is limited to what a reader can do", async () => {
    const { page } = await start();
    const replies = [];
    for (let n = 0; n < 30; n++)
      replies.push(await page.addRule({ entity: `e${n}`, scope: "here" }, PAGE));

    expect(replies.filter(({ ok }) => ok)).toHaveLength(20);
    expect(replies.at(-1)).toEqual({ ok: false, reason: "too-fast" });
  });
});

test("only our own pages may say that something was stored", async () => {
  const { surface, follow } = await start();

  expect(await surface.stored({}, PAGE)).toEqual({ ok: false, reason: "refused" });
  expect(await surface.readTab({ tab: 7 }, PAGE)).toEqual({ ok: false, reason: "refused" });
  expect(follow).not.toHaveBeenCalled();
  expect(await surface.stored({}, OWN_PAGE)).toEqual({ ok: true, revision: 1 });
});

describe("ten thousand messages of a hostile page", () => {
  const JUNK: readonly unknown[] = [
    undefined,
    null,
    -1,
    1e9,
    Number.NaN,
    "",
    "colne",
    "__proto__",
    "a".repeat(10_000),
    "\u0000;,\n|",
    [],
    ["x", 1],
    {},
    { length: 2 },
    Object.create(null),
    JSON.parse('{"__proto__":{"x":1}}'),
    true,
  ];
  const FIELDS = [
    "blocks",
    "candidates",
    "evidence",
    "context",
    "entity",
    "aboutSubject",
    "block",
    "rule",
    "name",
    "scope",
    "entities",
    "painted",
    "heldBack",
  ];

  /** Numbers without end from one seed, so that a failure comes again (Lehmer's generator). */
  function createRandom(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
  }

  test("are all answered, and nothing but rules can come of them", async () => {
    const { page, store } = await start();
    const random = createRandom(20_181_115);
    const handlers = Object.values(page) as ((
      request: never,
      sender: Sender,
    ) => Promise<{ ok: boolean }>)[];
    const before = await getDictionaryRevision(store);
    const packs = await store.db.packs.toArray();
    const answers = { ok: 0, not: 0 };

    for (let n = 0; n < 10_000; n++) {
      const request = Object.fromEntries(
        FIELDS.filter(() => random(3) > 0).map((field) => [field, JUNK[random(JUNK.length)]]),
      );
      const handler = handlers[random(handlers.length)];
      // What a handler throws becomes `unavailable` on its way back; it must not do more.
      const reply = await handler?.(request as never, PAGE).catch(() => ({ ok: false }));
      answers[reply?.ok ? "ok" : "not"] += 1;
    }

    expect(answers.not).toBeGreaterThan(5_000);
    expect(await getDictionaryRevision(store)).toBe(before);
    expect(await store.db.packs.toArray()).toEqual(packs);
    expect((await listRules(store)).every(({ type }) => type === "not-this")).toBe(true);
  });
});
