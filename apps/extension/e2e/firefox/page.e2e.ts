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
let own: Page;
let pages: string;

beforeAll(async () => {
  const launched = await launchBuilt();
  ({ browser } = launched);
  pages = await servePages(end.signal);
  own = await browser.newPage();
  // Firefox never reports the load event of an extension's page.
  await own.goto(`${launched.extensionUrl}welcome.html`, { waitUntil: [] });
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

/** Waits until marks with this text stand in the elements with these ids, and nowhere else. */
async function isMarkedIn(text: string, ids: readonly string[]): Promise<void> {
  const around = (wanted: string) =>
    [...CSS.highlights]
      .filter(([name]) => /^gz-\d/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .filter(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset) === wanted,
      )
      .map(({ startContainer }) => startContainer.parentElement?.closest("[id]")?.id);
  await vi.waitFor(
    async () => expect((await page.evaluate(around, text)).toSorted()).toEqual(ids),
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

for (const { press, name, first, second } of [
  { press: "#tabs", name: "Kunashir", first: "tab-1", second: "tab-2" },
  { press: "#fold", name: "Iturup", first: "details", second: "below" },
  { press: "#carousel", name: "Shikotan", first: "item-1", second: "item-2" },
  { press: "#slide", name: "Habomai", first: "slide-1", second: "slide-2" },
])
  test(`what ${press} hides gives its mark to what is seen, and has it back`, async () => {
    if (!page.url().endsWith("panels.html")) await visit("panels.html");
    await isMarkedIn(name, [first]);
    await page.click(press);
    await isMarkedIn(name, [second]);
    await page.click(press);
    await isMarkedIn(name, [first]);
  });

test("what is translated, fitted letter by letter or brought by a transition is marked as it reads", async () => {
  await visit("rewritten.html");
  await isMarkedIn("Итуруп", ["russian"]);
  await page.click("#translate");
  await isMarkedIn("Iturup", ["row-5", "russian"]);
  await page.click("#letters");
  await isMarkedIn("N", ["headline"]);
  await isMarkedIn("Shikotan", ["stage"]);
  await page.click("#change");
  await isMarkedIn("Habomai", ["stage"]);
});

test("a page that is given other colours gets the looks for them", async () => {
  await visit("recoloured.html");
  const looks = async () => (await markedParts(page)).map(({ name }) => name.at(-1));
  await vi.waitFor(async () => expect(await looks()).toEqual(["l", "l"]), PATIENCE);
  await page.click("#sheet");
  await vi.waitFor(async () => expect(await looks()).toEqual(["d", "d"]), PATIENCE);
});

test("a page that was left while it was read is read to its end when it comes back", async () => {
  await visit("living.html");
  await showsMarks(["Kunashir"]);
  // Work for the background, so that the page is gone when its own answer comes.
  await own.evaluate(() => {
    const { browser: api } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const blocks = Array<string>(20_000).fill(
      "Shinzo Abe told Vladimir Putin in Moscow about Kunashir, and Sergei Lavrov told Taro Kono about Iturup.",
    );
    const work = api.runtime.sendMessage({ type: "annotate", evidence: "", context: {}, blocks });
    void work.then(() => document.body.setAttribute("data-work", "done"));
  });
  await page.evaluate((next) => {
    Object.assign(window, { isKept: true });
    document.getElementById("late")?.click();
    setTimeout(() => location.assign(next), 250);
  }, `${pages}strict.html`);
  await own.waitForSelector("[data-work]");
  await vi.waitFor(
    async () => expect(await page.evaluate(() => location.pathname)).toBe("/strict.html"),
    PATIENCE,
  );
  await page.evaluate(() => void setTimeout(() => history.back()));

  await showsMarks(["Kunashir", "Iturup"]);
  expect(await page.evaluate(() => "isKept" in window)).toBe(true);
});
