import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./extension-test.ts";
import { openSurface } from "./open-surface.ts";
import { settled } from "./page-state.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The narrowest window at which nothing may be cut off (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(RULES)
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const surface of ["popup", "sidepanel"] as const) {
    test(`the ${surface} in ${colorScheme} is accessible and fits 320 px`, async ({
      page,
      context,
      extensionUrl,
      pagesUrl,
    }) => {
      await page.goto(`${pagesUrl}demo/en.html`);
      await settled(context, page);
      const shown = await openSurface(context, extensionUrl, surface, page);
      await shown.locator(".entity").first().waitFor();
      await shown.emulateMedia({ colorScheme });
      await shown.setViewportSize(NARROW);

      expect(await violations(shown)).toEqual([]);
      expect(await scrollsSideways(shown)).toBe(false);
      await shown.close();
    });
  }

  test(`the welcome page in ${colorScheme} is accessible and fits 320 px, with a card open`, async ({
    page,
    extensionUrl,
  }) => {
    await page.goto(`${extensionUrl}welcome.html`);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(NARROW);
    await page.locator("[data-entity=kunashir]").click();
    await expect(page.getByRole("dialog")).toContainText("Kunashir");

    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });
}
