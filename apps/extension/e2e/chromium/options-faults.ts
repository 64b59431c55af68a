import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What another scheme or width can break; the rest is the same document and is read once. */
const LOOK_RULES = ["color-contrast", "target-size", "scrollable-region-focusable"];

const LOOKS = [
  { colorScheme: "light", width: 1280, rules: { type: "tag", values: TAGS } },
  { colorScheme: "dark", width: 320, rules: { type: "rule", values: LOOK_RULES } },
] as const;

/** Fails where what the page shows has an accessibility fault or scrolls sideways, light and wide or dark and narrow. */
export async function expectNoFaults(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const { colorScheme, width, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    // Without frames nothing is put together in a tab of axe's own, which would take the front from this one.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: { type: rules.type, values: [...rules.values] } })
      .analyze();
    const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect({ width, found }).toEqual({ width, found: [] });
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("main, .detail")]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.className),
    );
    expect({ width, wide }).toEqual({ width, wide: [] });
  }
  await page.emulateMedia({ colorScheme: "light" });
  if (before !== null) await page.setViewportSize(before);
}
