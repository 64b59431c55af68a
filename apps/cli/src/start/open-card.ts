import type { Page } from "playwright";
import { findMark } from "./find-mark.ts";
import type { PageReport } from "./page-report.ts";

/** From the pointer's rest to a card that is drawn: 300 ms of rest, an injection, a fade, a slow machine. */
const CARD_MS = 1_500;

/** Steps of the pointer's way: it must be seen to move and then to rest. */
const STEPS = 8;

/**
 * Rests the pointer on the mark of an entity, the first on the page when none is named, so that its
 * card opens. `undefined` when nothing of it is marked.
 */
export async function openCard(
  page: Page,
  { mentions }: PageReport,
  entity: string | undefined,
): Promise<string | undefined> {
  const wanted = mentions.find(
    (mention) => mention.painted && (entity === undefined || mention.entity === entity),
  );
  if (wanted === undefined) return undefined;
  const point = await findMark(page, wanted.text);
  if (point === undefined) return undefined;
  await page.mouse.move(point.x + 120, point.y + 80);
  await page.mouse.move(point.x, point.y, { steps: STEPS });
  await page.waitForTimeout(CARD_MS);
  return wanted.entity;
}
