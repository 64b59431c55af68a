import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { launchExtension } from "../page/launch-extension.ts";
import type { Benchmark, Row } from "../report.ts";
import { makeLargePack } from "./make-large-pack.ts";

const ENTITIES = 100_000;
/** What a keystroke may take, from the press to the picture (the reader's requirement). */
const KEYSTROKE_MS = 100;
/** How long one step may take before the benchmark gives up on a busy machine. */
const PATIENCE_MS = 300_000;

/** What is typed, letter by letter: a prefix of everything, one entity, another script, nothing at all. */
const QUERIES = ["village 99", "село 4242", "むら77", "zzzz"];

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of each keystroke in the search field, until the next picture is there. */
function typeSlowly(page: Page, query: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    if (input === null) throw new Error("no search field");
    const painted = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => resolve());
          port1.start();
          port2.postMessage(0);
        });
      });
    const times: number[] = [];
    for (let length = 1; length <= text.length; length += 1) {
      await painted();
      const start = performance.now();
      input.value = text.slice(0, length);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await painted();
      times.push(performance.now() - start);
    }
    return times;
  }, query);
}

async function measure(page: Page, report: (metric: string, value: number, unit?: string) => void) {
  const patience = { timeout: PATIENCE_MS };
  const url = new URL(page.url());
  const file = Buffer.from(JSON.stringify(makeLargePack(ENTITIES)));
  const apply = page.getByRole("button", { name: "Import", exact: true });
  await page.locator("input[type=file]").waitFor({ state: "attached" });
  report(
    "import: dry run",
    await timed(async () => {
      const mimeType = "application/json";
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "large.json", mimeType, buffer: file });
      await apply.waitFor(patience);
    }),
  );
  report(
    "import: write",
    await timed(async () => {
      await apply.click();
      await page.locator(".pack").nth(1).waitFor(patience);
      await page.locator(".report").waitFor({ ...patience, state: "detached" });
    }),
  );
  report(
    "export: JSON",
    await timed(async () => {
      const download = page.waitForEvent("download", patience);
      await page.getByRole("button", { name: "Save as a file" }).last().click();
      const length = readFileSync(await (await download).path()).length;
      if (length < file.length) throw new Error(`the export has ${length} of ${file.length} bytes`);
    }),
  );
  report(
    "list: open",
    await timed(async () => {
      await page.goto(`${url.origin}/options.html#/dictionary`);
      await page.reload();
      await page.locator(".entities li").first().waitFor(patience);
    }),
  );
  const shown = Number(await page.locator(".entities li").first().getAttribute("aria-setsize"));
  if (shown < ENTITIES) throw new Error(`the list has ${shown} entities`);
  const times: number[] = [];
  for (const query of QUERIES) times.push(...(await typeSlowly(page, query)));
  times.sort((a, b) => a - b);
  report("search: keystroke, median", times[Math.floor(times.length / 2)] ?? 0);
  report("search: keystroke, slowest", times.at(-1) ?? 0);
}

/** The options page of a reader with a very large dictionary, in a real Chromium. */
export const optionsBenchmark: Benchmark = {
  name: "options",
  async run(report) {
    const context = await launchExtension();
    const [worker] = context.serviceWorkers();
    if (worker === undefined) throw new Error("the extension does not run");
    const page = await context.newPage();
    await page.goto(new URL("/options.html#/packs", worker.url()).href);
    await measure(page, (metric, value) => {
      const goals = { first: KEYSTROKE_MS, aim: KEYSTROKE_MS / 2, better: "lower" } as const;
      const row: Row = {
        bench: "options",
        subject: "gazetteer",
        size: ENTITIES,
        metric,
        value,
        unit: "ms",
        ...(metric.startsWith("search") ? { goals } : {}),
      };
      report(row);
      process.stderr.write(`  ${metric}: ${value.toFixed(0)} ms\n`);
    });
    await context.close();
  },
};
