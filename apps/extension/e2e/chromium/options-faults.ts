import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What another scheme or width can break; the rest is the same document and is read once. */
const LOOK_RULES = ["color-contrast", "target-size", "scrollable-region-focusable"];

const LOOKS = [
  { colorScheme: "light", width: 1280, rules: { type: "tag", values: TAGS } },
  { colorScheme: "dark", width: 320, rules: { type: "rule", values: LOOK_RULES } },
] as const;

/** What scrolls sideways, by class; the page itself scrolls in no direction, for its panes do. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return [
      ...(scrollHeight > clientHeight ? [`${scrollHeight - clientHeight} under the page`] : []),
      ...[document.documentElement, ...document.querySelectorAll("main, .detail")]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => `wide: ${box.className}`),
    ];
  });
}

/**
 * Fails where the page has an accessibility fault or scrolls where it should not, light and wide or dark and narrow. With
 * selectors it reads only the parts that match, and only light: what a state adds to a pane that is read whole elsewhere.
 */
export async function expectNoFaults(page: Page, ...parts: readonly string[]): Promise<void> {
  const before = page.viewportSize();
  for (const { colorScheme, width, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect({ width, misplaced: await misplaced(page) }).toEqual({ width, misplaced: [] });
    if (parts.length > 0 && colorScheme === "dark") continue;
    // Without frames nothing is put together in a tab of axe's own, which would take the front from this one.
    const builder = new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: { type: rules.type, values: [...rules.values] } });
    for (const part of parts) {
      await page.locator(part).first().waitFor();
      builder.include(part);
    }
    const { violations } = await builder.analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect({ width, found }).toEqual({ width, found: [] });
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before !== null) await page.setViewportSize(before);
}
