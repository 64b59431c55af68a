import { expect, type Page } from "@playwright/test";
import { test } from "./extension-test.ts";
import { pageMentions, painted, paintedTexts, settled } from "./page-state.ts";

/** The page's own functions, as `living.html` defines them. */
interface LivingPage {
  more(count: number): void;
  turn(article: number, html: string): void;
}

function more(page: Page, count: number): Promise<void> {
  return page.evaluate((n) => (window as unknown as LivingPage).more(n), count);
}

test.beforeEach(async ({ page, context, pagesUrl }) => {
  await page.setViewportSize({ width: 1000, height: 1200 });
  await page.goto(`${pagesUrl}living.html`);
  await settled(context, page);
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);
});

test("late content is marked", async ({ page }) => {
  await page.click("#late");
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Iturup"]);
});

test("changed text is read again", async ({ page }) => {
  await page.click("#edit");
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Sergei Lavrov"]);
});

for (const { what, edit } of [
  {
    what: "text",
    edit: (how: "on" | "off") =>
      document.getElementById("article")?.toggleAttribute("contenteditable", how === "on"),
  },
  {
    what: "a page",
    edit: (how: "on" | "off") => {
      document.designMode = how;
    },
  },
])
  test(`${what} that somebody edits has no marks until they are done`, async ({ page }) => {
    await page.evaluate(edit, "on" as const);
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await page.evaluate(edit, "off" as const);
    await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);
  });

test("what is rendered anew keeps its marks, and old nodes are let go", async ({ page }) => {
  for (let i = 0; i < 3; i++) await page.click("#rerender");
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);
  const outside = () =>
    page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .filter((range) => !range.startContainer.isConnected).length,
    );
  await expect.poll(outside).toBe(0);
});

test("text that a press shows is marked", async ({ page }) => {
  await page.click("#open");
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir", "Shikotan"]);
});

test("an article in a shadow tree is read, though its element gets its code long after the page", async ({
  page,
  context,
  pagesUrl,
}) => {
  const html = `<html lang="en"><meta property="og:type" content="article"><late-article></late-article>`;
  await page.route("**/late.html", (route) =>
    route.fulfill({ contentType: "text/html", body: html }),
  );
  await page.goto(`${pagesUrl}late.html`);
  await settled(context, page);
  await page.evaluate(() =>
    customElements.define(
      "late-article",
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: "open" }).innerHTML = "<p>Here is Kunashir.</p>";
        }
      },
    ),
  );

  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);
});

test("another article without a reload begins anew", async ({ page, context }) => {
  await page.click("#turn");
  await expect.poll(() => paintedTexts(page)).toEqual(["Iturup"]);
  const { url, mentions } = await settled(context, page);
  expect(url).toContain("?article=2");
  expect(mentions.map(({ entity }) => entity)).toEqual(["iturup"]);

  await page.goBack();
  await page.evaluate(() =>
    (window as unknown as LivingPage).turn(
      1,
      "<p>Habomai was the first, and there is more to say.</p>",
    ),
  );
  await expect.poll(() => paintedTexts(page)).toEqual(["Habomai"]);
});

test("another article is noticed where the page has put its own in the place of the navigation interface", async ({
  page,
}) => {
  await page.evaluate(() => Object.defineProperty(window, "navigation", { value: {} }));
  await page.click("#turn");
  await expect.poll(() => paintedTexts(page)).toEqual(["Iturup"]);
});

test("an endless page keeps few marks registered and marks what comes into view", async ({
  page,
  context,
}) => {
  await more(page, 300);
  await expect.poll(async () => (await pageMentions(context, page)).mentions.length).toBe(301);
  await page.waitForTimeout(300);
  expect((await painted(page)).length).toBeLessThan(60);

  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const isLastMarked = async () =>
    page.evaluate(() => {
      const last = document.querySelector("#feed p:last-child")?.firstChild;
      return [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => range.startContainer === last),
      );
    });
  await expect.poll(isLastMarked).toBe(true);
});

test("back and forward keep the marks", async ({ page, context, pagesUrl }) => {
  await page.goto(`${pagesUrl}strict.html`);
  await settled(context, page);
  await page.goBack();
  await expect.poll(() => paintedTexts(page)).toEqual(["Kunashir"]);
});

test("a background that is stopped while the page grows loses nothing", async ({
  page,
  context,
  extensionUrl,
}) => {
  const own = await context.newPage();
  await own.goto(`${extensionUrl}welcome.html`);
  const session = await context.newCDPSession(own);
  await session.send("ServiceWorker.enable");
  for (let i = 0; i < 5; i++) {
    await session.send("ServiceWorker.stopAllWorkers");
    await more(page, 5);
    await page.waitForTimeout(150);
  }
  await page.bringToFront();

  await expect.poll(async () => (await pageMentions(context, page, own)).mentions.length).toBe(26);
  const { mentions } = await settled(context, page, own);
  await own.close();
  expect(mentions.map(({ text }) => text)).toEqual([
    "Kunashir",
    ...Array(25).fill("Vladimir Putin"),
  ]);
});

test("a background that is stopped in the middle of a long page reads it to its end", async ({
  page,
  context,
  extensionUrl,
}) => {
  const own = await context.newPage();
  await own.goto(`${extensionUrl}welcome.html`);
  const session = await context.newCDPSession(own);
  await session.send("ServiceWorker.enable");
  await page.bringToFront();
  // About 130 kB of text, which takes several requests.
  await more(page, 1_200);
  for (let i = 0; i < 6; i++) {
    await page.waitForTimeout(60);
    await session.send("ServiceWorker.stopAllWorkers");
  }

  const { mentions } = await settled(context, page, own);
  await own.close();
  expect(mentions.map(({ text }) => text)).toEqual([
    "Kunashir",
    ...Array(1_200).fill("Vladimir Putin"),
  ]);
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(1);
});

test("the page is byte for byte what it is without us", async ({ page, context }) => {
  await settled(context, page);
  const changes = await page.evaluate(async () => {
    const before = document.documentElement.outerHTML;
    const seen: string[] = [];
    const observer = new MutationObserver((records) =>
      seen.push(...records.map(({ type }) => type)),
    );
    observer.observe(document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    window.scrollTo(0, 10);
    await new Promise((resolve) => setTimeout(resolve, 800));
    observer.disconnect();
    return { seen, isSame: document.documentElement.outerHTML === before };
  });
  expect(changes).toEqual({ seen: [], isSame: true });
  expect(
    await page.evaluate(() => document.adoptedStyleSheets.length + document.styleSheets.length),
  ).toBe(1);
});
