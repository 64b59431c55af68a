import { putSetting } from "@gazetteer/store";
import { expect, test, vi } from "vitest";
import { fakeBrowser } from "../testing/fake-browser.ts";
import { linkedMention } from "../testing/linked-mention.ts";
import { riverPack } from "../testing/river-pack.ts";
import { PAGE, startHandlers } from "../testing/start-handlers.ts";

vi.mock("wxt/browser", async () => ({
  browser: (await import("../testing/fake-browser.ts")).fakeBrowser,
}));
vi.mock("../storage/shipped-packs.ts", () => ({ readShippedPacks: async () => [riverPack()] }));

const mention = (entity: string, start: number) => linkedMention({ entity, start, end: start + 5 });

const block = (...mentions: object[]) => ({
  role: "text",
  length: 600,
  unread: 0,
  words: 100,
  mentions,
});

/** The second river twice, as the section says it once more. */
const BLOCKS = [block(mention("colne", 4)), block(mention("medway", 8), mention("colne", 40))];
const request = (blocks: unknown, isMarked = true) => ({
  blocks: JSON.stringify(blocks),
  isMarked,
});

test("the first of each is marked, by its number among the mentions of the page", async () => {
  const { page } = await startHandlers();

  expect(await page.choose(request(BLOCKS), PAGE)).toEqual({
    ok: true,
    marks: [0, 1],
    heldBack: 0,
    aboutSubject: false,
  });
});

test("the reader's settings count", async () => {
  const { page, store, choices } = await startHandlers();
  await putSetting(store, "density", "every");
  await putSetting(store, "wordsPerMark", 0);
  choices.forget();

  expect(await page.choose(request(BLOCKS), PAGE)).toMatchObject({ marks: [0, 1, 2] });
});

test.each([
  { subject: false, marks: [] },
  { subject: true, marks: [0, 2] },
])("of pages about a subject alone, one is marked where it is: $subject", async (row) => {
  const { page, store, choices } = await startHandlers();
  await putSetting(store, "topics", "subject");
  choices.forget();
  const told = { ...mention("medway", 20), subject: row.subject };

  expect(await page.choose(request([block(told), ...BLOCKS.slice(1)]), PAGE)).toMatchObject({
    marks: row.marks,
    aboutSubject: row.subject,
  });
});

test("a page may have a whole book without a name before the first", async () => {
  const { page } = await startHandlers();
  const long = { ...block(mention("colne", 4)), unread: 20_000_000, length: 3_000_000 };

  expect(await page.choose(request([long]), PAGE)).toMatchObject({ ok: true, marks: [0] });
});

test("on a page without marks all are counted all the same", async () => {
  const { page } = await startHandlers();
  const title = vi.spyOn(fakeBrowser.action, "setTitle");

  expect(await page.choose(request(BLOCKS, false), PAGE)).toMatchObject({ marks: [] });
  expect(title).toHaveBeenCalledWith({
    tabId: 7,
    title: expect.stringMatching(/^Gazetteer: 2 /),
  });
});

test.each([
  { what: "no JSON", blocks: "[" },
  { what: "no blocks", blocks: "{}" },
  { what: "a mention that is none", blocks: JSON.stringify([block({ start: 1 })]) },
  { what: "a number without end", blocks: JSON.stringify([block()]).replace("100", "1e999") },
])("$what is refused", async ({ blocks }) => {
  const { page } = await startHandlers();

  expect(await page.choose({ blocks, isMarked: true }, PAGE)).toEqual({
    ok: false,
    reason: "invalid",
  });
});
