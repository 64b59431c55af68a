/// <reference lib="dom" />
import type { Page } from "playwright";

/** Runs inside the page: the registry of highlights is one for page and extension. */
function markedPoint(text: string): { x: number; y: number } | undefined {
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString() !== text) continue;
      const rect = range.getClientRects()[0];
      if (rect === undefined || rect.top < 0 || rect.bottom > innerHeight) continue;
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
  }
  return undefined;
}

/** One step of the search down the page: most of a window, so that no line is missed. */
function scrollOn(): "moved" | "bottom" {
  const before = scrollY;
  scrollBy(0, innerHeight * 0.8);
  return scrollY > before ? "moved" : "bottom";
}

/** Time for marks near the viewport to be registered after a scroll. */
const REGISTER_MS = 300;

/** Scrolls down until a mark with this text is on the screen, and gives its middle. */
export async function findMark(
  page: Page,
  text: string,
): Promise<{ x: number; y: number } | undefined> {
  await page.evaluate(() => scrollTo(0, 0));
  for (;;) {
    await page.waitForTimeout(REGISTER_MS);
    const point = await page.evaluate(markedPoint, text);
    if (point !== undefined) return point;
    if ((await page.evaluate(scrollOn)) === "bottom") return undefined;
  }
}
