import type { Page } from "puppeteer-core";

/** A part of a text node that is marked, or tinted, as a page's own scripts can read it. */
interface MarkedPart {
  /** Of its highlight. */
  readonly name: string;
  readonly text: string;
  /** How it is drawn; `none` where marks have no style any more. */
  readonly line: string;
}

export const markedParts = (page: Page): Promise<MarkedPart[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endOffset }) => ({
        name,
        text: (startContainer.nodeValue ?? "").slice(startOffset, endOffset),
        line: getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
      })),
    ),
  );
