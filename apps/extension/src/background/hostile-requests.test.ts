import { getDictionaryRevision, listRules } from "@gazetteer/store";
import { expect, test, vi } from "vitest";
import type { Sender } from "../messaging/answer.ts";
import { riverPack } from "../testing/river-pack.ts";
import { PAGE, startHandlers } from "../testing/start-handlers.ts";

vi.mock("wxt/browser", async () => ({
  browser: (await import("../testing/fake-browser.ts")).fakeBrowser,
}));
vi.mock("../storage/shipped-packs.ts", () => ({ readShippedPacks: async () => [riverPack()] }));

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
  "facts",
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
  "isMarked",
];

/** Numbers without end from one seed, so that a failure comes again (Lehmer's generator). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

test("ten thousand messages of a hostile page are all answered, and nothing but rules can come of them", async () => {
  const { page, store } = await startHandlers();
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

const FACTS = {
  path: "/",
  title: "",
  roots: [["en"]],
  metas: [["og:type", "", "", "", "article"]],
  times: [],
  scripts: [["{}"]],
  types: [],
  code: 0,
  notes: 0,
  paragraphs: [{ text: "Abel", place: 0, around: 1 }],
};
const many = <T>(value: T): T[] => Array.from({ length: 1_000 }, () => value);

test.each([
  { what: "as a page tells them", facts: {}, ok: true },
  { what: "with more of an element than it has", facts: { metas: [many("")] }, ok: false },
  { what: "with what is no text", facts: { times: [[0]] }, ok: false },
  { what: "with things that are no list", facts: { types: ["Product"] }, ok: false },
  { what: "with more elements than are told", facts: { scripts: many([""]) }, ok: false },
  {
    what: "with a text that is never told whole",
    facts: { roots: [["a".repeat(1_000_000)]] },
    ok: false,
  },
  {
    what: "with more paragraphs than are told",
    facts: { paragraphs: many(FACTS.paragraphs[0]) },
    ok: false,
  },
  { what: "with something else", facts: { dates: [] }, ok: false },
])("facts $what are taken: $ok", async ({ facts, ok }) => {
  const { page } = await startHandlers();
  const request = { facts: { ...FACTS, ...facts } };

  const reply = await page.readArticle(request, PAGE);

  expect(reply.ok).toBe(ok);
});
