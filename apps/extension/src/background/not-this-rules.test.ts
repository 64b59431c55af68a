import { listRules, putRule, siteRule } from "@gazetteer/store";
import { beforeEach, describe, expect, test, vi } from "vitest";
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

/** The reader says "not this" to the name of `ANNOTATE`; times count from the first. */
const said = (at: number) => ({ entity: "colne", name: "Colne", scope: "here", isSaid: true, at });
const takenBack = (at: number) => ({ ...said(at), isSaid: false });

const count = async (page: Awaited<ReturnType<typeof startHandlers>>["page"], sender: Sender) => {
  const reply = await page.annotate(ANNOTATE, sender);
  return reply.ok ? readMentions(reply.mentions).flat().length : undefined;
};

test("not this holds on the site where it was said, and is taken back", async () => {
  const { page, choices } = await startHandlers();
  const elsewhere = { ...PAGE, tab: { ...PAGE.tab, url: "https://example.org/" } } as Sender;

  await page.notThis(said(1), PAGE);
  choices.forget();

  expect(await count(page, PAGE)).toBe(0);
  expect(await count(page, elsewhere)).toBe(1);
  await page.notThis(takenBack(2), PAGE);
  choices.forget();
  expect(await count(page, PAGE)).toBe(1);
});

test("not this holds in a private window, and is not stored", async () => {
  const { page, store } = await startHandlers();

  await page.notThis(said(1), PRIVATE);

  expect(await count(page, PRIVATE)).toBe(0);
  expect(await count(page, PAGE)).toBe(1);
  expect(await listRules(store)).toEqual([]);
});

describe.each([
  { what: "a window", sender: PAGE },
  { what: "a private window", sender: PRIVATE },
])("in $what", ({ sender }) => {
  test.each([
    { what: "taken back before it was stored", requests: [said(1), takenBack(2)], marked: 1 },
    {
      what: "sent twice, and taken back meanwhile",
      requests: [said(1), takenBack(2), said(1)],
      marked: 1,
    },
    { what: "taken back, which comes first", requests: [takenBack(2), said(1)], marked: 1 },
    {
      what: "taken back and said again, which comes before the second sending",
      requests: [said(1), takenBack(2), said(3), takenBack(2)],
      marked: 0,
    },
  ])("not this that is $what", async ({ requests, marked }) => {
    const { page, choices } = await startHandlers();

    await Promise.all(requests.map((request) => page.notThis(request, sender)));
    choices.forget();

    expect(await count(page, sender)).toBe(marked);
  });
});

test("a time that is still to come does not keep the reader from saying more", async () => {
  const { page, choices } = await startHandlers();
  await page.notThis(said(Number.MAX_VALUE), PAGE);
  await page.notThis(takenBack(Date.now()), PAGE);
  choices.forget();

  expect(await count(page, PAGE)).toBe(1);
});

test("not this cannot lift the reader's choice for a site", async () => {
  const { page, store } = await startHandlers();
  const rule = siteRule("news.example.com", "off");
  await putRule(store, rule);

  const forged: object = { ...takenBack(1), rule: rule.id };
  expect(await page.notThis(forged, PAGE)).toEqual({ ok: false, reason: "invalid" });
  expect(await listRules(store)).toEqual([rule]);
});

test("not this is limited to what a reader can do", async () => {
  const { page } = await startHandlers();
  const replies = [];
  for (let n = 0; n < 30; n++)
    replies.push(await page.notThis({ ...said(1), entity: `e${n}` }, PAGE));

  expect(replies.filter(({ ok }) => ok)).toHaveLength(20);
  expect(replies.at(-1)).toEqual({ ok: false, reason: "too-fast" });
});
