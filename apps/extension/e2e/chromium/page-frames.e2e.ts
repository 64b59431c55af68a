import { expect } from "@playwright/test";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { pageMentions, settled } from "./page-state.ts";

test("frames and shadow trees are read; frames for advertisements are not", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 2000 });
  await page.goto(`${pagesUrl}frames.html`);
  const { mentions } = await settled(context, page);
  expect(mentions.map(({ text }) => text)).toEqual(["Kunashir", "Sergei Lavrov"]);

  const inFrames = async () =>
    Object.fromEntries(
      await Promise.all(
        page
          .frames()
          .slice(1)
          .map(async (frame) => {
            const element = await frame.frameElement();
            const size = await frame.evaluate(() =>
              [...CSS.highlights.values()].reduce((sum, { size: n }) => sum + n, 0),
            );
            return [await element.getAttribute("id"), size];
          }),
      ),
    );
  await expect.poll(inFrames).toEqual({ srcdoc: 1, sandboxed: 1, blank: 1, ad: 0 });
});

test("a frame that hides itself at first is read when it is shown", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.goto(`${pagesUrl}card.html`);
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.srcdoc =
      "<html style='display:none'><meta property='og:type' content='article'><p>Shikotan is in a frame.";
    document.body.prepend(frame);
  });
  await expect.poll(() => page.frames()[1]?.evaluate(() => document.readyState)).toBe("complete");
  await page.waitForTimeout(500);
  const frame = page.frames()[1];
  await frame?.evaluate(() => document.documentElement.style.removeProperty("display"));

  const sizes = () =>
    frame?.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size: n }) => sum + n, 0));
  await page.bringToFront();
  await settled(context, page);
  await expect.poll(sizes).toBeGreaterThan(0);
});

test("a card for a frame too small to hold it stands in the page around", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 1400 });
  await page.goto(`${pagesUrl}frames.html`);
  await page.bringToFront();
  await settled(context, page);
  const frame = page.frames().find((each) => each.url() === "about:srcdoc");
  const size = () =>
    frame?.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size: n }) => sum + n, 0));
  await expect.poll(size).toBe(1);
  const box = await page.locator("#srcdoc").boundingBox();
  if (box === null) throw new Error("no frame");
  const inside = await page.locator("#srcdoc").contentFrame().locator("p").boundingBox();
  if (inside === null) throw new Error("no text in the frame");
  const mark = { x: inside.x + 20, y: inside.y + 8 };

  // Reads the outermost document only, so that a card in the frame itself is none.
  const card = await closedCard(page);
  await page.mouse.move(mark.x + 150, mark.y + 60);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  await card.shows("Shikotan");
  // On it, outside of the frame, the pointer keeps it open.
  await page.mouse.move(mark.x + 20, box.y + box.height + 60, { steps: 12 });
  await page.waitForTimeout(1_000);
  expect(await card.text()).toContain("Shikotan");

  await page.keyboard.press("Escape");
  await card.isGone();
  const { mentions } = await pageMentions(context, page);
  expect(mentions.map(({ text }) => text)).toEqual(["Kunashir", "Sergei Lavrov"]);
});
