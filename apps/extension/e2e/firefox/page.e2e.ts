import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { launchBuilt } from "./launch-built.ts";
import { markedParts } from "./marked-parts.ts";

const end = new AbortController();
/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };

let browser: Browser;
let page: Page;
let pages: string;

beforeAll(async () => {
  ({ browser } = await launchBuilt());
  pages = await servePages(end.signal);
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 1600 });
});

/** The tab that welcomes after the installation comes to the front by itself; hidden pages rest. */
async function visit(name: string): Promise<void> {
  await page.goto(pages + name);
  await page.bringToFront();
}

afterAll(async () => {
  await browser.close();
  end.abort();
});

/** Marked texts, without tints. */
async function marked(): Promise<string[]> {
  const parts = await markedParts(page);
  return parts.filter(({ name }) => /^gz-\d/.test(name)).map(({ text }) => text);
}

async function showsMarks(texts: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => expect((await marked()).toSorted()).toEqual(texts.toSorted()),
    PATIENCE,
  );
}

test("names across elements, ruby and drop caps are marked", async () => {
  await visit("reading.html");
  await vi.waitFor(
    async () =>
      expect(await marked()).toEqual(
        expect.arrayContaining(["Northern", "Terri", "tories", "択捉島", "S", "hinzo Abe"]),
      ),
    PATIENCE,
  );
  expect((await marked()).join()).not.toContain("Lavrov");
});

test("the strictest content security policy changes nothing", async () => {
  await visit("strict.html");
  await showsMarks(["Kunashir"]);
  expect(
    await page.evaluate(
      () =>
        getComputedStyle(document.querySelector("p") ?? document.body, "::highlight(gz-1l)")
          .textDecorationLine,
    ),
  ).toBe("underline");
});

test("a page that lives is followed", async () => {
  await visit("living.html");
  await showsMarks(["Kunashir"]);
  await page.click("#late");
  await page.click("#edit");
  await showsMarks(["Kunashir", "Sergei Lavrov", "Iturup"]);
  await page.click("#turn");
  await showsMarks(["Iturup"]);
});

test("shadow trees and frames are read, and shadow trees have the looks of marks", async () => {
  await visit("frames.html");
  await showsMarks(["Kunashir", "Sergei Lavrov"]);
  const line = await page.evaluate(() => {
    const inner = document.getElementById("shadow")?.shadowRoot?.querySelector("p");
    return inner && getComputedStyle(inner, "::highlight(gz-2l)").textDecorationLine;
  });
  expect(line).toBe("underline");
  const counts = () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate(() =>
            [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
          ),
        ),
    );
  await vi.waitFor(async () => expect(await counts()).toEqual([1, 1, 1, 0]), PATIENCE);
});

test("a hostile page is read, heals, and hears nothing", async () => {
  await visit("hostile.html");
  const texts = () =>
    page.evaluate(() => {
      const found: string[] = [];
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endOffset } of highlight)
          found.push((startContainer.nodeValue ?? "").slice(startOffset, endOffset));
      }
      return found;
    });
  await vi.waitFor(async () => expect(await texts()).toEqual(["Kunashir", "Shikotan"]), PATIENCE);
  await page.evaluate(() => CSS.highlights.clear());
  await vi.waitFor(async () => expect(await texts()).toEqual(["Kunashir", "Shikotan"]), PATIENCE);

  const heard = await page.evaluate(() =>
    (window as unknown as { heard: [string, string][] }).heard.filter(
      ([what]) => what !== "listener",
    ),
  );
  expect(heard).toEqual([]);
});

test("a page that opens itself anew is read anew", async () => {
  await visit("strict.html");
  await showsMarks(["Kunashir"]);
  await visit("living.html");
  await showsMarks(["Kunashir"]);
  await page.evaluate(() => {
    document.open();
    document.write(
      "<!doctype html><meta property='og:type' content='article'><p>Iturup is all there is.</p>",
    );
    document.close();
  });
  await showsMarks(["Iturup"]);
});
