import type { Page } from "puppeteer-core";
import type { Benchmark, Row } from "../report.ts";
import { readTab, settle } from "./ask-extension.ts";
import { launchQuietFirefox } from "./launch-quiet-firefox.ts";
import { median } from "../median.ts";
import { READ_ALL } from "./read-all-texts.ts";
import { savedPages } from "./saved-pages.ts";
import { serveFolder } from "./serve-folder.ts";

/** What one visit of one saved page showed, as far as Firefox tells. */
interface Figures {
  readonly mentions: number;
  readonly painted: number;
  /** By the extension's own clock. */
  readonly workMs: number;
  readonly longestTaskMs: number;
  /** Reading every text node once. */
  readonly floorMs: number;
  readonly html: "identical" | "changed";
  /** With one for a page that was never read to its end. */
  readonly errors: number;
}

/** How what a script has thrown begins. Firefox tells as errors, too, what it keeps a page from loading. */
const THROWN = /^(?:uncaught |\w*(?:Error|Exception):)/;

const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function measure(page: Page, own: Page, url: string): Promise<Figures> {
  const errors: string[] = [];
  const count = (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    if (THROWN.test(text)) errors.push(text);
  };
  page.on("pageerror", count);
  // Until then Firefox may guess another encoding, and parse the page anew.
  await page.goto(url, { waitUntil: "load" });
  await page.bringToFront();
  const before = await htmlOf(page);
  const { answer, settled } = await settle(() => own.evaluate(readTab, url));
  const after = await htmlOf(page);
  page.off("pageerror", count);
  if (errors.length > 0) process.stderr.write(`  ${errors.join("\n  ")}\n`);
  const floorMs = await page.evaluate(
    `(() => { const start = performance.now(); ${READ_ALL}; return performance.now() - start; })()`,
  );
  const { mentions = [], timing } = answer ?? {};
  return {
    mentions: mentions.length,
    painted: mentions.filter(({ painted }) => painted).length,
    workMs: timing?.totalMs ?? 0,
    longestTaskMs: timing?.longestMs ?? 0,
    floorMs: Number(floorMs),
    html: before === after ? "identical" : "changed",
    errors: errors.length + (settled ? 0 : 1),
  };
}

function totals(all: readonly Figures[]): Row[] {
  const row = (metric: string, value: number, unit: string): Row => ({
    bench: "firefox",
    subject: "all pages",
    size: all.length,
    metric,
    value,
    unit,
  });
  const sum = (read: (figures: Figures) => number) =>
    all.reduce((total, figures) => total + read(figures), 0);
  const named = all.filter(({ mentions }) => mentions > 0);
  const mentions = sum((page) => page.mentions);
  const painted = sum((page) => page.painted);
  const changed = sum(({ html }) => (html === "changed" ? 1 : 0));
  const errors = sum((page) => page.errors);
  return [
    row("mentions", mentions, "mentions"),
    row("painted", painted, "marks"),
    row("changed html", changed, "pages"),
    row("errors", errors, "errors"),
    row("our own time with mentions", median(named.map(({ workMs }) => workMs)), "ms"),
    row("reading every text node", median(all.map(({ floorMs }) => floorMs)), "ms"),
    row("longest task", Math.max(...all.map(({ longestTaskMs }) => longestTaskMs)), "ms"),
  ];
}

/** The built extension on whole pages in Firefox. It tells less of its cost than Chromium does. */
export const firefoxBenchmark: Benchmark = {
  name: "firefox",
  async run(report) {
    const { folder, files } = savedPages();
    const end = new AbortController();
    const { browser, own } = await launchQuietFirefox();
    try {
      const address = await serveFolder(folder, end.signal);
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      // The first page of a new browser pays for its start, not for itself.
      await measure(page, own, address + files[0]);
      const all: Figures[] = [];
      for (const file of files) {
        const figures = await measure(page, own, address + file);
        process.stderr.write(`  ${file}\n`);
        all.push(figures);
      }
      for (const row of totals(all)) report(row);
    } finally {
      await browser.close();
      end.abort();
    }
  },
};
