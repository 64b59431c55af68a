import { expect } from "@playwright/test";
import { cardBox } from "./card-box.ts";
import { rest } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { paintedTexts, visit } from "./page-state.ts";

test.beforeEach(({ page, context, pagesUrl }) => visit(context, page, `${pagesUrl}card.html`));

test("a card stands beside its mark, inside the window, and covers no part of it", async ({
  page,
}) => {
  const card = await closedCard(page);
  const box = await cardBox(page);
  for (const [within, text] of [
    ["#second", "Vladimir Putin"],
    ["#third", "Kunashir"],
  ] as const) {
    const mark = await rest(page, within, text);
    await card.shows(within === "#third" ? "Kunashiri" : "President of Russia");
    const { left, top, right, bottom } = await box.rect();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };

    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(mark.y < top || mark.y > bottom || mark.x < left || mark.x > right).toBe(true);
    expect(bottom - top).toBeLessThanOrEqual(640);
    await page.keyboard.press("Escape");
    await card.isGone();
  }
});

test("the card stays while the pointer goes to it and is on it", async ({ page }) => {
  const card = await closedCard(page);
  const mark = await rest(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  const { left, top } = await (await cardBox(page)).rect();

  await page.mouse.move((mark.x + left + 60) / 2, (mark.y + top) / 2, { steps: 10 });
  await page.mouse.move(left + 60, top + 60, { steps: 10 });
  await page.waitForTimeout(1_200);
  expect(await card.text()).toContain("President of Russia");

  await page.mouse.move(5, 5, { steps: 10 });
  await card.isGone();
});

test("Escape closes the card alone: the page does not hear it, its dialog stays", async ({
  page,
}) => {
  const card = await closedCard(page);
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>("#dialog")?.showModal();
    document.addEventListener("keydown", ({ key }) => document.body.append(`heard ${key}`), true);
  });
  await expect.poll(() => paintedTexts(page)).toContain("Shikotan");
  await rest(page, "#inside", "Shikotan");
  await card.shows("Shikotan");

  await page.keyboard.press("Escape");
  await card.isGone();
  expect(await page.locator("#dialog").evaluate((dialog) => dialog.matches(":modal"))).toBe(true);
  expect(await page.locator("body").textContent()).not.toContain("heard");
});

test("a pinned card stays when the pointer goes", async ({ page }) => {
  const card = await closedCard(page);
  await rest(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  await card.press("Keep open");
  await page.mouse.move(5, 5, { steps: 5 });
  await page.waitForTimeout(1_000);
  expect(await card.text()).toContain("President of Russia");

  await card.press("Close card");
  await card.isGone();
});

test("the page does not hear presses in the card", async ({ page }) => {
  const card = await closedCard(page);
  await page.evaluate(() => {
    for (const type of ["click", "pointerdown", "keydown"])
      document.addEventListener(type, () => document.body.append(`heard ${type}`));
  });
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await card.press("Why marked");

  await card.shows("Japan and Russia: the islands dispute");
  expect(await page.locator("body").textContent()).not.toContain("heard");
});

test("a page that meddles with the card's element changes nothing and breaks nothing", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  const box = await (await cardBox(page)).rect();
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (!(host instanceof HTMLElement)) throw new Error("no element of the card");
    host.style.cssText = "display:none!important;opacity:0!important;transform:scale(0)!important";
    host.setAttribute("hidden", "");
    host.click();
    host.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });

  expect(await (await cardBox(page)).rect()).toEqual(box);
  const shown = await cardBox(page);
  await expect.poll(() => shown.style("opacity")).toBe("1");
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await page.mouse.move(5, 5, { steps: 3 });
  await page.waitForTimeout(600);
  await rest(page, "#second", "Vladimir Putin");
  await card.shows("President of Russia");
  expect(errors).toEqual([]);
});
