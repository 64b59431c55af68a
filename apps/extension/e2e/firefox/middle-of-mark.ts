import type { Page } from "puppeteer-core";

/** Middle of the first registered mark with this text in `within`, a selector, as a page's own scripts can find it. */
export const middleOfMark = (
  page: Page,
  text: string,
  within = "html",
): Promise<{ x: number; y: number } | undefined> =>
  page.evaluate(
    (wanted, selector) => {
      for (const highlight of CSS.highlights.values()) {
        for (const part of highlight) {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          const box = range.getClientRects()[0];
          const isWithin = part.startContainer.parentElement?.closest(selector);
          if (range.toString() === wanted && isWithin && box)
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
      }
      return undefined;
    },
    text,
    within,
  );
