import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright";
import { launchExtension } from "../page/launch-extension.ts";
import type { Benchmark } from "../report.ts";
import { makeLargePack } from "./make-large-pack.ts";

const ENTITIES = 100_000;
/** What a keystroke may take of the processor, the picture included. */
const KEYSTROKE_MS = 100;
/** How long one step may take before the benchmark gives up on a busy machine. */
const PATIENCE_MS = 300_000;

/** What is typed, letter by letter: a prefix of everything, one entity, another script, nothing at all. */
const QUERIES = ["village 99", "село 4242", "むら77", "zzzz"];

/** Processor time of the page's main thread so far, in milliseconds; other programs of the machine do not add to it. */
async function spentMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1_000;
}

/** Puts a text into the search field and waits for the next picture. */
function type(page: Page, text: string): Promise<void> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>("input[type=search]");
    if (input === null) throw new Error("no search field");
    input.value = typed;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve());
        port1.start();
        port2.postMessage(0);
      });
    });
  }, text);
}

type Report = (metric: string, value: number) => void;

/** Time by the clock, and the page's own share of the processor: what a worker does is not in it. */
function createStopwatch(session: CDPSession, report: Report) {
  return async (metric: string, work: () => Promise<unknown>): Promise<void> => {
    const [start, spent] = [performance.now(), await spentMs(session)];
    await work();
    report(metric, performance.now() - start);
    report(`${metric}, page's processor time`, (await spentMs(session)) - spent);
  };
}

async function measureFiles(page: Page, time: ReturnType<typeof createStopwatch>): Promise<void> {
  const patience = { timeout: PATIENCE_MS };
  // From a folder: more than 50 MB do not go through the driver.
  const folder = mkdtempSync(join(tmpdir(), "gazetteer-bench-"));
  const file = join(folder, "large.json");
  const text = JSON.stringify(makeLargePack(ENTITIES));
  writeFileSync(file, text);
  const apply = page.getByRole("button", { name: "Import", exact: true });
  const input = page.locator("input[type=file]");
  await input.waitFor({ state: "attached" });
  await time("import: dry run", async () => {
    await input.setInputFiles(file, patience);
    await apply.waitFor(patience);
  });
  await time("import: write", async () => {
    await apply.click();
    await page.locator(".report").waitFor({ ...patience, state: "detached" });
  });
  await page.locator(".pack").nth(1).waitFor(patience);
  await time("export: JSON", async () => {
    const download = page.waitForEvent("download", patience);
    await page.getByRole("button", { name: "Save as a file" }).last().click();
    const { length } = readFileSync(await (await download).path());
    if (length < text.length) throw new Error(`the export has ${length} of ${text.length} bytes`);
  });
  rmSync(folder, { recursive: true });
}

async function measureList(
  page: Page,
  session: CDPSession,
  time: ReturnType<typeof createStopwatch>,
  report: Report,
): Promise<void> {
  const first = page.locator(".entities li").first();
  await time("list: open", async () => {
    await page.goto(page.url().replace(/#.*/, "#/dictionary"));
    await first.waitFor({ timeout: PATIENCE_MS });
  });
  const shown = Number(await first.getAttribute("aria-setsize"));
  if (shown < ENTITIES) throw new Error(`the list has ${shown} entities`);
  const times: number[] = [];
  for (const query of QUERIES)
    for (let length = 1; length <= query.length; length += 1) {
      const spent = await spentMs(session);
      await type(page, query.slice(0, length));
      times.push((await spentMs(session)) - spent);
    }
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
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const say: Report = (metric, value) => {
      const isSearch = metric.startsWith("search");
      const goals = { first: KEYSTROKE_MS, aim: KEYSTROKE_MS / 2, better: "lower" } as const;
      const row = { bench: "options", subject: "gazetteer", size: ENTITIES, metric, value };
      report({ ...row, unit: "ms", ...(isSearch ? { goals } : {}) });
      process.stderr.write(`  ${metric}: ${value.toFixed(0)} ms\n`);
    };
    const time = createStopwatch(session, say);
    await measureFiles(page, time);
    await measureList(page, session, time, say);
    await context.close();
  },
};
