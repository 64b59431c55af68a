/**
 * `npm run gallery`: builds the gallery of cards and opens it in Chromium. Without a display, or with
 * `--screenshots FOLDER`, writes pictures of it instead and names them on standard output.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserContextOptions, chromium } from "playwright";
import { build, preview } from "vite";

const CONFIG = join(import.meta.dirname, "vite.config.ts");

interface Picture extends BrowserContextOptions {
  readonly name: string;
  readonly dir?: "rtl";
  /** One specimen, where all of them would be no more to look at. */
  readonly only?: string;
}

/** All of them in one picture are higher than a browser can draw in time. */
const CARDS_IN_PICTURE = 12;

const WINDOW = { width: 1440, height: 900 };

/** Each look that a card may have; 320 px are what is left of a window of 1280 at 400% zoom. */
const PICTURES: readonly Picture[] = [
  { name: "light", viewport: WINDOW, colorScheme: "light" },
  { name: "dark", viewport: WINDOW, colorScheme: "dark" },
  { name: "more-contrast", viewport: WINDOW, contrast: "more" },
  { name: "forced-colours", viewport: WINDOW, forcedColors: "active" },
  { name: "right-to-left", viewport: WINDOW, dir: "rtl" },
  { name: "zoom-400", viewport: { width: 320, height: 256 }, only: "island-group-all-en" },
];

const { values } = parseArgs({ options: { screenshots: { type: "string" } } });
const folder = values.screenshots;
const hasDisplay =
  process.platform !== "linux" ||
  process.env["DISPLAY"] !== undefined ||
  process.env["WAYLAND_DISPLAY"] !== undefined;
const isHeadless = folder !== undefined || !hasDisplay;

await build({ configFile: CONFIG, logLevel: "error" });
const server = await preview({ configFile: CONFIG, logLevel: "error", preview: { port: 0 } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error("the gallery has no address");

const browser = await chromium.launch({
  headless: isHeadless,
  // Chromium's sandbox does not start for root.
  chromiumSandbox: false,
  ...(process.env["CHROMIUM"] ? { executablePath: process.env["CHROMIUM"] } : {}),
});

if (isHeadless) {
  const target = resolve(folder ?? join(import.meta.dirname, "../.output/gallery-pictures"));
  mkdirSync(target, { recursive: true });
  for (const { name, dir, only, ...options } of PICTURES) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(only === undefined ? address : `${address}?name=${only}`);
    await page.locator(".specimen").first().waitFor();
    if (dir !== undefined)
      await page.locator("main").evaluate((main) => main.setAttribute("dir", "rtl"));
    const cards = page.locator(".specimen");
    const parts = Math.ceil((await cards.count()) / CARDS_IN_PICTURE);
    for (let part = 0; part < parts; part += 1) {
      const first = part * CARDS_IN_PICTURE;
      await cards.evaluateAll(
        (all, [from, to]) => {
          for (const [index, card] of all.entries())
            if (card instanceof HTMLElement)
              card.style.display = index >= from && index < to ? "" : "none";
        },
        [first, first + CARDS_IN_PICTURE] as const,
      );
      const path = join(target, parts === 1 ? `${name}.png` : `${name}-${part + 1}.png`);
      await page.screenshot({ path, fullPage: true });
      process.stdout.write(`${path}\n`);
    }
    await context.close();
  }
  await browser.close();
} else {
  const page = await browser.newPage();
  await page.goto(address);
  await new Promise((done) => browser.on("disconnected", done));
}
await server.close();
