import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePages } from "../serve-pages.ts";
import { inBrowserWindow } from "./in-browser-window.ts";
import { launchBuilt } from "./launch-built.ts";

const end = new AbortController();
/** Time for a loaded machine to start the background and read the page. */
const PATIENCE = { timeout: 20_000, interval: 100 };

let browser: Browser;
let page: Page;
let extensionUrl: string;
let pages: string;

beforeAll(async () => {
  ({ browser, extensionUrl } = await launchBuilt());
  pages = await servePages(end.signal);
  page = await browser.newPage();
  await page.goto(`${pages}frames.html`);
  await page.bringToFront();
});

afterAll(async () => {
  await browser.close();
  end.abort();
});

/** How marks of people are drawn in the page, and in its shadow tree; `none` where they have no style. */
const looks = () =>
  page.evaluate(() => {
    const inTree = document.getElementById("shadow")?.shadowRoot?.querySelector("p");
    return [document.body, inTree].map((element) => {
      if (!element || !CSS.highlights.has("gz-2l")) return "unmarked";
      const style = getComputedStyle(element, "::highlight(gz-2l)");
      return style.backgroundColor === "rgba(0, 0, 0, 0)" ? style.textDecorationLine : "background";
    });
  });

const look = (wanted: readonly string[]) =>
  vi.waitFor(async () => expect(await looks()).toEqual(wanted), PATIENCE);

const switched = (to: "enable" | "disable") =>
  inBrowserWindow(
    browser,
    `await (await AddonManager.getAddonByID("gazetteer@gazetteer.example")).${to}()`,
  );

/** Of marks of people, in the options. */
async function choose(style: "Background" | "Underline"): Promise<void> {
  const options = await browser.newPage();
  // Firefox never reports the load event of an extension's page.
  await options.goto(`${extensionUrl}options.html#/appearance`, { waitUntil: [] });
  const radios = `::-p-aria([name='${style}'][role='radio'])`;
  await options.waitForSelector(radios);
  await (await options.$$(radios))[1]?.click();
  await page.bringToFront();
}

test("marks in shadow trees lose their looks with an extension that is switched off", async () => {
  await look(["underline", "underline"]);
  await switched("disable");
  await look(["none", "none"]);
  await switched("enable");
  await look(["underline", "underline"]);
});

test("looks that the reader chose are those of all marks, go with the extension, and are changed back", async () => {
  await choose("Background");
  await look(["background", "background"]);
  await switched("disable");
  await look(["none", "none"]);
  await switched("enable");
  await look(["background", "background"]);
  await choose("Underline");
  await look(["underline", "underline"]);
});

test("looks that the reader chose stay when a page opens itself anew", async () => {
  await choose("Background");
  await look(["background", "background"]);
  await page.evaluate(() => {
    document.open();
    document.write(
      "<!doctype html><meta property='og:type' content='article'><p>Iturup, and Sergei Lavrov.</p><div id='shadow'></div>",
    );
    const root = document.getElementById("shadow")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = "<p>Sergei Lavrov.</p>";
    document.close();
  });
  await look(["background", "background"]);
  await choose("Underline");
  await look(["underline", "underline"]);
});

test("a page that was kept for the way back has the looks of now in its shadow trees", async () => {
  await page.goto(`${pages}frames.html`);
  await look(["underline", "underline"]);
  await page.evaluate(() => Object.assign(window, { isKept: true }));
  await page.goto(`${pages}strict.html`);
  await choose("Background");
  await page.evaluate(() => void setTimeout(() => history.back()));
  await look(["background", "background"]);
  expect(await page.evaluate(() => "isKept" in window)).toBe(true);
});
