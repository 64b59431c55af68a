/**
 * Draws the PNG icons from `icons/*.svg`; run it by hand after changing one, and commit the result:
 * `CHROMIUM=/usr/bin/chromium node scripts/draw-icons.ts`
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright";

const ROOT = join(import.meta.dirname, "..");
const TARGET = join(ROOT, "public/icons");

/** Side of the picture and of the drawing in it: the 128 px icon of a store wants 16 px of air around. */
const SIZES = [
  { side: 16, drawn: 16 },
  { side: 32, drawn: 32 },
  { side: 48, drawn: 48 },
  { side: 128, drawn: 96 },
];

const executablePath = process.env["CHROMIUM"];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  chromiumSandbox: false,
});
for (const file of readdirSync(join(ROOT, "icons"))) {
  const svg = readFileSync(join(ROOT, "icons", file), "utf8");
  const name = basename(file, ".svg");
  for (const { side, drawn } of SIZES) {
    // Only the icon of the product itself is shown that large.
    if (side === 128 && name !== "on") continue;
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    const margin = (side - drawn) / 2;
    await page.setContent(
      `<style>body{margin:${margin}px}svg{display:block;inline-size:${drawn}px}</style>${svg}`,
    );
    const path = join(TARGET, `${name}-${side}.png`);
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
}
await browser.close();
