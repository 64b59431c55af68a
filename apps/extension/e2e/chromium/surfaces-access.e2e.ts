import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./extension-test.ts";
import { openSurface } from "./open-surface.ts";
import { settled } from "./page-state.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The narrowest window at which nothing may be cut off (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

type Rules = (builder: AxeBuilder) => AxeBuilder;

async function violations(page: Page, rules: Rules): Promise<string[]> {
  const { violations: found } = await rules(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Everything in light; dark is other colours, so it is looked at for those alone. */
async function expectAccess(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violations(page, (builder) => builder.withTags(RULES))).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, (builder) => builder.withRules("color-contrast"))).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

for (const surface of ["popup", "sidepanel"] as const) {
  test(`the ${surface} is accessible and fits 320 px`, async ({
    page,
    context,
    extensionUrl,
    pagesUrl,
  }) => {
    await page.goto(`${pagesUrl}demo/en.html`);
    await settled(context, page);
    const shown = await openSurface(context, extensionUrl, surface, page);
    await shown.locator(".entity").first().waitFor();
    await shown.setViewportSize(NARROW);

    await expectAccess(shown);
  });
}

test("the welcome page is accessible and fits 320 px, with a card open", async ({
  page,
  extensionUrl,
}) => {
  await page.goto(`${extensionUrl}welcome.html`);
  await page.setViewportSize(NARROW);
  await expect(page.locator("kbd").first()).toHaveText("Alt+Shift+.");
  await page.locator("[data-entity=shikotan]").click();
  await expect(page.getByRole("dialog")).toContainText("Shikotan");

  await expectAccess(page);
});
