import { putSetting, saveEntity } from "@gazetteer/store";
import { expect, test, vi } from "vitest";
import { readMentions } from "../messaging/linked-mention.ts";
import { DEFAULT_SETTINGS } from "../settings.ts";
import { fakeBrowser } from "../testing/fake-browser.ts";
import { river, riverPack } from "../testing/river-pack.ts";
import { ANNOTATE, OWN_PAGE, PAGE, startHandlers } from "../testing/start-handlers.ts";
import { placeOf } from "./place-of.ts";

vi.mock("wxt/browser", async () => ({
  browser: (await import("../testing/fake-browser.ts")).fakeBrowser,
}));
vi.mock("../storage/shipped-packs.ts", () => ({ readShippedPacks: async () => [riverPack()] }));

test("blocks in, mentions of each out, and linking them again gives the same", async () => {
  const { page } = await startHandlers();

  const first = await page.annotate(ANNOTATE, PAGE);
  if (!first.ok) throw new Error(first.reason);
  const { candidates, evidence, words } = first;
  const again = await page.relink(
    { blocks: candidates, evidence, context: ANNOTATE.context },
    PAGE,
  );

  expect(readMentions(first.mentions).map((block) => block.map(({ entity }) => entity))).toEqual([
    ["colne"],
    [],
  ]);
  expect(words).toEqual([3, 1]);
  expect(again).toMatchObject({ ok: true, mentions: first.mentions });
});

test.each([
  { entity: "colne", others: ["colne-of-essex"] },
  { entity: "colne-of-essex", others: ["colne"] },
])("the card of $entity, which has its name from two, leads to the other", async (row) => {
  const { page, store, engines } = await startHandlers();
  await saveEntity(store, river("colne-of-essex", "Colne"));
  await engines.refresh();
  const read = await page.annotate(ANNOTATE, PAGE);
  if (!read.ok) throw new Error(read.reason);
  const [candidates = ""] = read.candidates;

  const reply = await page.card(
    {
      entity: row.entity,
      context: ANNOTATE.context,
      aboutSubject: true,
      block: { candidates, start: 4, text: "Colne", evidence: read.evidence },
    },
    PAGE,
  );

  const mention = reply.ok ? reply.card.mention : undefined;
  expect(mention?.alternatives.map(({ id }) => id)).toEqual(row.others);
});

test.each([
  { texts: ["The Colne rises."], named: [0] },
  { texts: ["Nothing here."], named: [] },
  { texts: ["white  \n space", "Colne", "and Medway"], named: [1, 2] },
  { texts: ["what \u00AD\u00AD", "is not seen: Med\u00ADway"], named: [1] },
  { texts: ["over ", "Med", "way"], named: [2] },
  { texts: [], named: [] },
])("names begin in texts $named of $texts", async ({ texts, named }) => {
  const { page } = await startHandlers();

  expect(await page.findNames({ texts, needsReader: false }, PAGE)).toEqual({ ok: true, named });
});

test.each([
  { what: "more text than is ever sent", texts: ["a".repeat(1_000_000)] },
  { what: "more texts than are ever sent", texts: Array.from({ length: 1_000_001 }, () => "") },
  { what: "no list", texts: "Colne" },
  { what: "what is no text", texts: ["Colne", 1] },
])("names are not looked for in $what", async ({ texts }) => {
  const { page } = await startHandlers();

  expect(await page.findNames({ texts, needsReader: false }, PAGE)).toEqual({
    ok: false,
    reason: "invalid",
  });
});

test("a frame wears the looks that the reader chose, and nothing else", async () => {
  const { page, store, choices } = await startHandlers();
  const insert = vi.spyOn(fakeBrowser.scripting, "insertCSS");
  const { people, ...others } = DEFAULT_SETTINGS.marks;
  await putSetting(store, "marks", { ...others, people: { ...people, light: "#123456" } });
  choices.forget();
  const rules = (await choices.pageSettings(placeOf(PAGE))).markRules;

  expect(await page.wear({ rules: "p{display:none}", worn: rules }, PAGE)).toMatchObject({
    reason: "refused",
  });
  expect(insert).not.toHaveBeenCalled();
  expect(await page.wear({ rules, worn: "" }, PAGE)).toEqual({ ok: true });
  expect(insert).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [0] },
    css: expect.stringContaining("#123456"),
    origin: "USER",
  });
});

test("only our own pages may say that something was stored", async () => {
  const { surface, follow } = await startHandlers();

  expect(await surface.stored({}, PAGE)).toEqual({ ok: false, reason: "refused" });
  expect(await surface.readTab({ tab: 7 }, PAGE)).toEqual({ ok: false, reason: "refused" });
  expect(follow).not.toHaveBeenCalled();
  expect(await surface.stored({}, OWN_PAGE)).toEqual({ ok: true });
});
