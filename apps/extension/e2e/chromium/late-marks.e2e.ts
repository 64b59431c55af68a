import { expect, type Page } from "@playwright/test";
import { rest } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { paintedTexts, pointOf, visit } from "./page-state.ts";

test.beforeEach(async ({ page, context, pagesUrl }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.mouse.move(5, 5);
  await visit(context, page, `${pagesUrl}controls.html`);
  await expect.poll(() => paintedTexts(page)).toContain("Kunashir");
});

/** Puts `text` in place of `before`, as a page does that fills in what it loads. */
function rewrite(page: Page, before: string, text: string): Promise<void> {
  return page.evaluate(
    ([from, to]) => {
      const node = document.querySelector("#plain")?.firstChild;
      if (node) node.nodeValue = (node.nodeValue ?? "").replace(from ?? "", to ?? "");
    },
    [before, text],
  );
}

test("a name that comes where the pointer rests opens a card, before the first one and after", async ({
  page,
}) => {
  const card = await closedCard(page);
  const { x, y } = await pointOf(page, "#plain", "Kunashir");
  for (const _ of ["before the first card", "after"]) {
    await rewrite(page, "Kunashir", "nowhere,");
    await expect.poll(() => paintedTexts(page)).not.toContain("Kunashir");
    await page.mouse.move(x + 120, y + 40);
    await page.mouse.move(x, y, { steps: 5 });
    await page.waitForTimeout(500);
    await rewrite(page, "nowhere,", "Kunashir");
    await card.shows("Kunashir");
    await page.keyboard.press("Escape");
    await card.isGone();
  }

  // What was sent away stays away, whatever comes elsewhere.
  await page.evaluate(() =>
    document
      .querySelector("#row")
      ?.append(" Nothing was said of Vladimir Putin, who was far away, and of whom nobody spoke."),
  );
  await expect.poll(() => paintedTexts(page)).toContain("Vladimir Putin");
  await page.waitForTimeout(700);
  expect(await card.text()).toBe("");
});

test("a name that comes under a pointer which has long rested opens none", async ({ page }) => {
  const card = await closedCard(page);
  await rest(page, "#plain", "Kunashir");
  await card.shows("Kunashir");
  await page.mouse.move(5, 5);
  await card.isGone();
  await rewrite(page, "Kunashir", "nowhere,");
  const { x, y } = await pointOf(page, "#plain", "nowhere,");
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForTimeout(5_500);

  await rewrite(page, "nowhere,", "Kunashir");
  await expect.poll(() => paintedTexts(page)).toContain("Kunashir");
  await page.waitForTimeout(700);
  expect(await card.text()).toBe("");
});

test("marks that are chosen after a scroll or a press open no card by themselves", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  const card = await closedCard(page);
  const { x, y } = await pointOf(page, "#row", "Sergei Lavrov");
  const place = async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.mouse.move(x + 100, y - 150);
    await page.mouse.move(x, y - 100, { steps: 5 });
    await page.waitForTimeout(400);
    expect(await card.text()).toBe("");
  };
  const expectNone = async (from: string, to: string) => {
    await rewrite(page, from, to);
    await expect.poll(() => paintedTexts(page)).toContain(to);
    await page.waitForTimeout(600);
    expect(await card.text()).toBe("");
  };

  await place();
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(100);
  await expectNone("Kunashir", "Habomai");

  // The same with what opens cards at work.
  await page.mouse.move(x + 1, y - 100, { steps: 3 });
  await card.shows("Sergei Lavrov");
  await page.mouse.move(5, 5);
  await card.isGone();
  await place();
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(100);
  await expectNone("Habomai", "Kunashir");

  await page.evaluate(() => window.scrollTo(0, 0));
  await rewrite(page, "Kunashir", "nowhere,");
  await expect.poll(() => paintedTexts(page)).not.toContain("Kunashir");
  const at = await pointOf(page, "#plain", "nowhere,");
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await page.waitForTimeout(400);
  await page.mouse.down();
  await page.mouse.up();
  await expectNone("nowhere,", "Kunashir");
});
