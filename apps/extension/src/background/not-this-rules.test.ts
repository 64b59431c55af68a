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

  const said = await page.addRule({ entity: "colne", name: "Colne", scope: "here" }, PAGE);
  choices.forget();

  expect(await count(page, PAGE)).toBe(0);
  expect(await count(page, elsewhere)).toBe(1);
  await page.removeRule({ rule: said.ok ? said.rule : "" }, PAGE);
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

test("not this cannot lift the reader's choice for a site", async () => {
  const { page, store } = await startHandlers();
  const rule = siteRule("news.example.com", "off");
  await putRule(store, rule);

  expect(await page.removeRule({ rule: rule.id }, PAGE)).toEqual({
    ok: false,
    reason: "refused",
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
