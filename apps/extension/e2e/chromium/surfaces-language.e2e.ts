import { expect, type Page } from "@playwright/test";
import { openSurface } from "./open-surface.ts";
import { openPane } from "./options-page.ts";
import { test } from "./extension-test.ts";
import { visit } from "./page-state.ts";

/** The largest popup that Chrome shows. */
const POPUP_HEIGHT = 600;

const LANGUAGES = [
  { language: "English", title: /^Gazetteer: \d+ entities on this page/ },
  { language: "日本語", title: /^Gazetteer: このページの項目\d+件/ },
  { language: "Русский", title: /^Gazetteer: .*на этой странице/i },
];

/** What the toolbar says of the page, read by a page of the extension. */
function titleOf(surface: Page, url: string): Promise<string> {
  return surface.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
        action: { getTitle(of: { tabId: number }): Promise<string> };
      };
    };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
    return tab === undefined ? "" : chrome.action.getTitle({ tabId: tab.id });
  }, url);
}

for (const { language, title } of LANGUAGES)
  test(`toolbar, popup and panel speak ${language}, and fit`, async ({
    page,
    context,
    extensionUrl,
    pagesUrl,
  }) => {
    await visit(context, page, `${pagesUrl}demo/en.html`);
    const options = await context.newPage();
    await openPane(options, extensionUrl, "appearance");
    const group = options.locator("fieldset", { has: options.getByLabel("Русский") }).first();
    await group.getByLabel(language).check();

    await expect.poll(() => titleOf(options, page.url())).toMatch(title);

    const popup = await openSurface(context, extensionUrl, "popup", page);
    await popup.setViewportSize({ width: 360, height: POPUP_HEIGHT });
    const footer = popup.getByRole("contentinfo").or(popup.locator("footer")).first();
    await expect(popup.locator(".entity").first()).toBeVisible();
    await expect(footer).toBeInViewport({ ratio: 1 });
    const rows = await footer
      .locator("> *")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(rows).size).toBe(1);

    const panel = await openSurface(context, extensionUrl, "sidepanel", page);
    await panel.setViewportSize({ width: 390, height: 844 });
    await expect(panel.locator(".timeline-date").first()).toBeVisible();
    const lines = await panel.locator(".timeline-date").evaluateAll((dates) =>
      dates.map((date) => ({
        lines: Math.round(date.getBoundingClientRect().height / 20),
        dates: (date.textContent ?? "").split(/[–〜]/).length,
      })),
    );
    expect(lines.filter((each) => each.lines > each.dates)).toEqual([]);

    // As it was, and heard by all before the next test begins in this browser.
    await group.getByRole("radio").first().check();
    await expect.poll(() => titleOf(options, page.url())).toMatch(/entities on this page/);
    for (const surface of [options, popup, panel]) await surface.close();
  });
