import { listRules, putRule, siteRule } from "@gazetteer/store";
import { beforeEach, expect, test, vi } from "vitest";
import type { Sender } from "../messaging/answer.ts";
import { readMentions } from "../messaging/linked-mention.ts";
import { beginSession } from "../testing/fake-browser.ts";
import { riverPack } from "../testing/river-pack.ts";
import { ANNOTATE, PAGE, PRIVATE, startHandlers } from "../testing/start-handlers.ts";

vi.mock("wxt/browser", async () => ({
  browser: (await import("../testing/fake-browser.ts")).fakeBrowser,
}));
vi.mock("../storage/shipped-packs.ts", () => ({ readShippedPacks: async () => [riverPack()] }));

beforeEach(beginSession);

const count = async (page: Awaited<ReturnType<typeof startHandlers>>["page"], sender: Sender) => {
  const reply = await page.annotate(ANNOTATE, sender);
  return reply.ok ? readMentions(reply.mentions).flat().length : undefined;
};

test("not this holds on the site where it was said, and is taken back", async () => {
  const { page, choices } = await startHandlers();
  const elsewhere = { ...PAGE, tab: { ...PAGE.tab, url: "https://example.org/" } } as Sender;

  const said = { entity: "colne", name: "Colne", scope: "here" };
  await page.addRule(said, PAGE);
  choices.forget();

  expect(await count(page, PAGE)).toBe(0);
  expect(await count(page, elsewhere)).toBe(1);
  await page.removeRule(said, PAGE);
  choices.forget();
  expect(await count(page, PAGE)).toBe(1);
});

test("not this holds in a private window, and is not stored", async () => {
  const { page, store } = await startHandlers();

  await page.addRule({ entity: "colne", scope: "here" }, PRIVATE);

  expect(await count(page, PRIVATE)).toBe(0);
  expect(await count(page, PAGE)).toBe(1);
  expect(await listRules(store)).toEqual([]);
});

test.each([
  { what: "a window", sender: PAGE },
  { what: "a private window", sender: PRIVATE },
])("in $what, what is taken back before it was stored is not stored", async ({ sender }) => {
  const { page, choices } = await startHandlers();
  const said = { entity: "colne", name: "Colne", scope: "here" };

  const added = page.addRule(said, sender);
  const removed = page.removeRule(said, sender);
  await Promise.all([added, removed]);
  choices.forget();

  expect(await count(page, sender)).toBe(1);
});

test("not this cannot lift the reader's choice for a site", async () => {
  const { page, store } = await startHandlers();
  const rule = siteRule("news.example.com", "off");
  await putRule(store, rule);

  const forged: object = { rule: rule.id };
  expect(await page.removeRule(forged, PAGE)).toEqual({
    ok: false,
    reason: "invalid",
  });
  expect(await listRules(store)).toEqual([rule]);
});

test("not this is limited to what a reader can do", async () => {
  const { page } = await startHandlers();
  const replies = [];
  for (let n = 0; n < 30; n++)
    replies.push(await page.addRule({ entity: `e${n}`, scope: "here" }, PAGE));

  expect(replies.filter(({ ok }) => ok)).toHaveLength(20);
  expect(replies.at(-1)).toEqual({ ok: false, reason: "too-fast" });
});
