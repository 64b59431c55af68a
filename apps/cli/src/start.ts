import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { asksForHelp } from "./asks-for-help.ts";
import { launchBrowser } from "./start/launch-browser.ts";
import { mentionTable } from "./start/mention-table.ts";
import { openCard } from "./start/open-card.ts";
import { watchOwnErrors } from "./start/own-errors.ts";
import {
  HELP,
  parseStartArguments,
  type StartOptions,
  UsageError,
} from "./start/parse-start-arguments.ts";
import { readFrames } from "./start/read-frames.ts";
import { servePage } from "./start/serve-page.ts";
import { stayOnPage } from "./start/stay-on-page.ts";
import { waitSettled } from "./start/wait-settled.ts";

const EXTENSION = resolve(import.meta.dirname, "../../extension/.output/chrome-mv3");
const DEMO = resolve(import.meta.dirname, "../../extension/demo/en.html");
/** Where the picture goes when nobody says otherwise. */
const SCREENSHOT = "gazetteer.png";
/** What the demo shows: a thing with two names, two claims, and a date. */
const DEMO_ENTITY = "disputed-islands";

const say = (text: string) => process.stderr.write(`${text}\n`);

async function start(options: StartOptions, signal: AbortSignal): Promise<void> {
  const { mode, target, json, hover } = options;
  const isDemo = target.type === "file" && target.path === DEMO;
  // A saved page may ask its makers for things and lead away from itself; who tries the demo may
  // go on from there to the news.
  const isKeptLocal = target.type === "file" && !(isDemo && mode === "window");
  const url = target.type === "url" ? target.url : await servePage(target.path, signal);
  say(`Starting ${mode === "headless" ? "a browser without a window" : "the browser"}…`);
  const { context, background, extensionId } = await launchBrowser(EXTENSION, {
    mode,
    network: isKeptLocal ? "local" : "open",
  });
  // The first tab is the browser's own empty one; the extension's welcome page has another.
  const page = context.pages()[0] ?? (await context.newPage());
  const errors = await watchOwnErrors(page, background, extensionId);
  if (isKeptLocal) await stayOnPage(page);
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await page.bringToFront();

  const report = await waitSettled(() => readFrames(background, page.url()));
  if (report === undefined) throw new Error("The extension did not answer on this page.");
  process.stdout.write(`${mentionTable(report)}\n`);
  if (json !== undefined) {
    const { url: _address, marking, scan: _scan, ...rest } = report;
    const content = { url: page.url(), ...rest, marking, errors };
    writeFileSync(json, `${JSON.stringify(content, null, 2)}\n`);
  }

  const screenshot =
    options.screenshot ?? (mode === "headless" && json === undefined ? SCREENSHOT : undefined);
  if (hover !== undefined || screenshot !== undefined) {
    const opened = await openCard(page, report, hover ?? (isDemo ? DEMO_ENTITY : undefined));
    if (opened === undefined && hover !== undefined)
      say(`Nothing on the page is marked as ${hover}.`);
  }
  if (screenshot !== undefined) {
    await page.screenshot({ path: screenshot });
    say(`Picture: ${resolve(screenshot)}`);
  }
  if (mode === "window") {
    say("The browser stays open; close it, or press Ctrl+C here, to end.");
    const interrupted = new Promise<void>((done) => process.once("SIGINT", () => done()));
    const closed = new Promise<void>((done) => context.once("close", () => done()));
    await Promise.race([interrupted, closed]);
  }
  await context.close().catch(() => undefined);
}

const lifetime = new AbortController();
try {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = process.platform !== "linux" || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
  const args = process.argv.slice(2);
  if (asksForHelp(args)) process.stdout.write(HELP);
  else {
    const options = parseStartArguments(args, { hasDisplay, demo: DEMO });
    if (!hasDisplay && !args.includes("--headless"))
      say("There is no display here, so the browser runs without a window and ends by itself.");
    await start(options, lifetime.signal);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
} finally {
  lifetime.abort();
}
