import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "@playwright/test";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { painted, paintedTexts, pointOf, settled, visit } from "./page-state.ts";

test("reads names across elements, ruby, drop caps and soft hyphens", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.goto(`${pagesUrl}reading.html`);
  const { mentions, published, language } = await settled(context, page);

  expect(published).toBe("2018-11-15");
  expect(language).toBe("en");
  const texts = mentions.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      "Northern Territories",
      "Kunashir",
      "択捉島",
      "Shinzo Abe",
      "Shikotan",
      "Iturup",
      "Taro Kono",
      "Habomai",
    ]),
  );
  expect(texts.filter((text) => /^Vladimir\s+Putin$/.test(text))).toHaveLength(1);
  // Two paragraphs by style; and what is skipped.
  expect(texts).not.toContain("Yuri Trutnev");
  expect(texts).not.toContain("Sergei Lavrov");
  expect(texts).not.toContain("Boris Yeltsin");
});

test("a mark covers its text alone: no ruby readings, nothing hidden", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.goto(`${pagesUrl}reading.html`);
  await settled(context, page);
  await expect
    .poll(() => paintedTexts(page))
    .toEqual(expect.arrayContaining(["Northern", "Terri", "tories"]));

  await page.locator("#ruby").scrollIntoViewIfNeeded();
  await expect.poll(() => paintedTexts(page)).toContain("択捉島");
  expect((await paintedTexts(page)).join()).not.toContain("えとろふ");
});

test("marks the first mention in a section, one in 25 words, and promotes what had no room", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 2000 });
  await page.goto(`${pagesUrl}density.html`);
  const { heldBack } = await settled(context, page);
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(3);
  const marks = (await painted(page)).map(({ text, within }) => `${within}: ${text}`);

  expect(marks.filter((mark) => mark.startsWith("first"))).toEqual([
    "first: Shinzo Abe",
    "first: Vladimir Putin",
  ]);
  expect(marks.filter((mark) => mark.startsWith("again"))).toEqual([]);
  expect(marks).toContain("section: Shinzo Abe");
  expect(marks.filter((mark) => mark.startsWith("crowd"))).toHaveLength(1);
  expect(marks).toContain("promoted: Sergei Lavrov");
  expect(marks.filter((mark) => mark.startsWith("generic"))).toEqual([]);
  expect(heldBack).toBeGreaterThan(0);
});

test("each ground has the look that is legible on it", async ({ page, context, pagesUrl }) => {
  await page.setViewportSize({ width: 1000, height: 2000 });
  await page.goto(`${pagesUrl}grounds.html`);
  await settled(context, page);
  const looks = async () =>
    Object.fromEntries((await painted(page)).map(({ within, name }) => [within, name]));

  await expect.poll(looks).toEqual({
    light: "gz-1l",
    dark: "gz-1d",
    sepia: "gz-1l",
    red: "gz-1s",
    picture: "gz-1d",
  });
});

test("reads all scripts, vertical and right to left, with the language of each part", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 2000 });
  await page.goto(`${pagesUrl}scripts.html`);
  const { mentions } = await settled(context, page);
  const texts = mentions.map(({ text }) => text);

  expect(texts).toEqual(
    expect.arrayContaining(["安倍晋三", "国後島", "択捉島", "Кунашире", "Кунашир", "Kunashiri"]),
  );
  expect(texts.filter((text) => text === "Kunashir").length).toBeGreaterThanOrEqual(2);
  // Without the word that Arabic writes onto the name.
  await expect
    .poll(async () => (await painted(page)).find(({ within }) => within === "arabic-names")?.text)
    .toBe("شيكوتان");
  // Beside vertical text Chromium paints no lines of highlights.
  await expect
    .poll(async () => (await painted(page)).find(({ within }) => within === "vertical")?.name)
    .toBe("gz-v1l");
  const ground = await page
    .locator("#vertical")
    .evaluate((text) => getComputedStyle(text, "::highlight(gz-v1l)").backgroundColor);
  expect(ground).toMatch(/^rgba\(11, 110, 105, 0\.18/);
});

test("competing names of one thing are marked alike, in every script", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 2000 });
  await page.goto(`${pagesUrl}scripts.html`);
  await settled(context, page);
  const mixed = async () =>
    (await painted(page)).filter(({ within }) => within === "mixed").map(({ text }) => text);

  // One of Japan's names and one of Russia's; their other names in the same section are the same sides'.
  await expect.poll(mixed).toEqual(["国後島", "Кунашир"]);
});

test("marks under the strictest content security policy", async ({ page, context, pagesUrl }) => {
  await page.goto(`${pagesUrl}strict.html`);
  const { mentions } = await settled(context, page);

  expect(mentions.map(({ entity, painted: isPainted }) => ({ entity, isPainted }))).toEqual([
    { entity: "kunashir", isPainted: true },
  ]);
});

test("an XHTML document is marked, and has cards", async ({ page, context, pagesUrl }) => {
  await visit(context, page, `${pagesUrl}document.xhtml`);
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Northern ", "Territories"]);
  const card = await closedCard(page);
  const { x, y } = await pointOf(page, "p", "Kunashir");
  await page.mouse.move(x + 200, y + 90);
  await page.mouse.move(x, y, { steps: 6 });
  await card.shows("Kunashir");
});

test("text without markup is left as it is", async ({ page, context, pagesUrl }) => {
  const { mentions } = await visit(context, page, `${pagesUrl}plain.txt`);
  expect(mentions).toEqual([]);
});

test("a very long page is looked through to its end, over every border", async ({
  page,
  context,
  pagesUrl,
}) => {
  const paragraphs = 200;
  const line = `<p>${"Nothing else is named in it. ".repeat(180)}Kuna<b>shir.</b></p>`;
  const address = `${pagesUrl}long.html`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: "text/html", body: `<main>${line.repeat(paragraphs)}</main>` }),
  );

  const { mentions } = await visit(context, page, address);
  expect(mentions.map(({ text }) => text)).toEqual(Array(paragraphs).fill("Kunashir"));
});

test("a local file is marked like any page", async ({ page, context }) => {
  const file = pathToFileURL(join(import.meta.dirname, "../pages/grounds.html")).href;
  const { mentions } = await visit(context, page, file);

  expect(mentions.length).toBeGreaterThan(0);
  await expect.poll(() => paintedTexts(page)).not.toEqual([]);
});

test("a page that is no article is read when somebody asks, and not marked", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.goto(`${pagesUrl}application.html`);
  const { mentions, marking } = await settled(context, page);

  expect(marking).toBe("unread");
  expect(mentions.map(({ text }) => text)).toEqual(["Shinzo Abe", "Kunashir"]);
  expect(mentions.some(({ painted: isPainted }) => isPainted)).toBe(false);
  expect(await painted(page)).toEqual([]);
});

test("nothing is painted under forced colours, and nothing is printed", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${pagesUrl}density.html`);
  const { mentions } = await settled(context, page);
  expect(mentions.length).toBeGreaterThan(5);
  expect(await painted(page)).toEqual([]);

  await page.emulateMedia({ forcedColors: "none" });
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(3);
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(() => {
    const first = document.getElementById("first");
    return first && getComputedStyle(first, "::highlight(gz-2l)").textDecorationLine;
  });
  expect(printed).toBe("none");
});

test("a page that is given other colours while it is open gets the looks for them", async ({
  page,
  context,
  pagesUrl,
}) => {
  await page.setViewportSize({ width: 1000, height: 1200 });
  await page.goto(`${pagesUrl}recoloured.html`);
  await settled(context, page);
  const grounds = async () =>
    Object.fromEntries((await painted(page)).map(({ within, name }) => [within, name.at(-1)]));
  const light = { plain: "l", box: "l" };

  await expect.poll(grounds).toEqual(light);
  await page.click("#sheet");
  await expect.poll(grounds).toEqual({ plain: "d", box: "d" });
  await page.click("#none");
  await expect.poll(grounds).toEqual(light);
  // A filter turns marks and ground together.
  await page.click("#filter");
  await page.waitForTimeout(1_000);
  expect(await grounds()).toEqual(light);
});
