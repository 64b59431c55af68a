import { expect } from "@playwright/test";
import { cardBox } from "./card-box.ts";
import { rest } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { painted, visit } from "./page-state.ts";

test.beforeEach(({ page }) => page.setViewportSize({ width: 1000, height: 800 }));

test("a block that is turned to vertical lines has the marks of those, and the others back", async ({
  page,
  context,
  pagesUrl,
}) => {
  await visit(context, page, `${pagesUrl}strict.html`);
  const names = async () => (await painted(page)).map(({ name }) => name);
  await expect.poll(names).toEqual(["gz-1l"]);
  const turn = (to: string) =>
    page.evaluate((mode) => document.body.style.setProperty("writing-mode", mode), to);
  await turn("vertical-rl");
  await expect.poll(names).toEqual(["gz-v1l"]);
  await turn("horizontal-tb");
  await expect.poll(names).toEqual(["gz-1l"]);
});

test("a card that is open when the full screen ends is seen beside its mark", async ({
  page,
  context,
  pagesUrl,
}) => {
  await visit(context, page, `${pagesUrl}card.html`);
  const card = await closedCard(page);
  await page.evaluate(() =>
    document.querySelector("#before")?.addEventListener("click", () => {
      void document.querySelector("article")?.requestFullscreen();
    }),
  );
  await page.click("#before");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await card.press("Keep open");
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);

  const { left, top } = await (await cardBox(page)).rect();
  // The page sees an empty element of ours there: the card is in front.
  const inFront = () =>
    page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.matches("html > div:empty"), [
      left + 20,
      top + 20,
    ] as const);
  await expect.poll(inFront).toBe(true);
});
