import { expect, type Page } from "@playwright/test";
import { test } from "./extension-test.ts";
import { painted, settled } from "./page-state.ts";

test.beforeEach(async ({ page, context, pagesUrl }) => {
  await page.setViewportSize({ width: 1000, height: 2000 });
  await page.goto(`${pagesUrl}rewritten.html`);
  await settled(context, page);
  await expect.poll(() => marked(page, "app")).toEqual(["Kunashir"]);
});

/** What is painted within an element, in one word for each of its ids. */
async function marked(page: Page, id: string): Promise<string[]> {
  return (await painted(page)).filter(({ within }) => within === id).map(({ text }) => text);
}

test("rows that are used again have the marks of what they show now", async ({ page }) => {
  const rows = async () =>
    (await painted(page))
      .filter(({ within }) => within?.startsWith("row-"))
      .map(({ within, text }) => `${within}: ${text}`)
      .sort();
  await expect.poll(rows).toEqual(["row-0: Kunashir", "row-5: Iturup"]);

  await page.evaluate(async () => {
    for (let i = 1; i <= 40; i++) {
      document.getElementById("list")?.scrollTo(0, i * 120);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await expect.poll(rows).toEqual(["row-120: Kunashir", "row-125: Iturup"]);
});

test("the same words in other nodes are marked again", async ({ page }) => {
  for (let i = 0; i < 3; i++) {
    await page.click("#render");
    await page.waitForTimeout(60);
  }
  await expect.poll(() => marked(page, "app")).toEqual(["Kunashir"]);
  expect(
    await page.evaluate(() =>
      [...CSS.highlights.values()].every((highlight) =>
        [...highlight].every(({ startContainer }) => startContainer.isConnected),
      ),
    ),
  ).toBe(true);
});

test("a translation is marked as it reads", async ({ page, context }) => {
  await expect.poll(() => marked(page, "russian")).toEqual(["Итуруп"]);
  await page.click("#translate");
  await expect.poll(() => marked(page, "russian")).toEqual(["Iturup"]);
  const { mentions } = await settled(context, page);
  expect(mentions.map(({ text }) => text)).not.toContain("Итуруп");
});

test("a name that is fitted letter by letter is one mention", async ({ page, context }) => {
  await expect.poll(() => marked(page, "headline")).toEqual(["Northern Territories"]);
  await page.click("#letters");
  await expect.poll(() => marked(page, "headline")).toEqual([..."NorthernTerritories"]);
  const { mentions } = await settled(context, page);
  expect(mentions.filter(({ text }) => text === "Northern Territories")).toHaveLength(1);
});

test("what a transition brings is marked", async ({ page }) => {
  await expect.poll(() => marked(page, "stage")).toEqual(["Shikotan"]);
  await page.click("#change");
  await expect.poll(() => marked(page, "stage")).toEqual(["Habomai"]);
});

test("a frame that is filled anew is read anew", async ({ page }) => {
  const inFrame = async () =>
    (await page
      .frames()[1]
      ?.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer, startOffset, endOffset }) =>
            startContainer.nodeValue?.slice(startOffset, endOffset),
          ),
        ),
      )) ?? [];
  await expect.poll(inFrame).toEqual(["Iturup"]);
  await page.click("#frame");
  await expect.poll(inFrame).toEqual(["Shikotan"]);
});

test("updates under times are sections, though each changes the address, and what stood above keeps its mark", async ({
  page,
}) => {
  await page.evaluate(() => {
    const own = window as unknown as { framesWithout: number };
    own.framesWithout = 0;
    const look = () => {
      const isMarked = [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some(({ startContainer }) =>
          startContainer.nodeValue?.startsWith("Kunashir is what"),
        ),
      );
      if (!isMarked) own.framesWithout += 1;
      requestAnimationFrame(look);
    };
    look();
  });
  for (let i = 1; i <= 3; i++) {
    await page.click("#older");
    await expect.poll(() => marked(page, `update-${i}`)).toEqual(["Vladimir Putin"]);
  }
  expect(
    await page.evaluate(() => (window as unknown as { framesWithout: number }).framesWithout),
  ).toBe(0);
});
