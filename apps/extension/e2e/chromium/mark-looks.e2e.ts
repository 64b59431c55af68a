import { expect, type Page } from "@playwright/test";
import { test } from "./extension-test.ts";
import { reloadExtension } from "./extensions-page.ts";
import { openPane } from "./options-page.ts";
import { visit } from "./page-state.ts";

/** How marks of people are drawn in the page, and in its shadow tree. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const inTree = document.getElementById("shadow")?.shadowRoot?.querySelector("p");
    return [document.body, inTree].map((element) => {
      if (!element || !CSS.highlights.has("gz-2l")) return "unmarked";
      const style = getComputedStyle(element, "::highlight(gz-2l)");
      return style.backgroundColor === "rgba(0, 0, 0, 0)" ? style.textDecorationLine : "background";
    });
  });

/** Of marks of people, in the options. */
async function choose(page: Page, extensionUrl: string, style: "Background" | "Underline") {
  const options = await page.context().newPage();
  await openPane(options, extensionUrl, "appearance");
  await options.getByRole("radio", { name: style }).nth(1).check();
  await page.bringToFront();
}

test("looks that the reader chose are those of all marks, of pages that open themselves anew and of updates", async ({
  page,
  context,
  extensionUrl,
  pagesUrl,
}) => {
  test.slow();
  await visit(context, page, `${pagesUrl}frames.html`);
  await expect.poll(() => looks(page)).toEqual(["underline", "underline"]);
  await choose(page, extensionUrl, "Background");
  await expect.poll(() => looks(page)).toEqual(["background", "background"]);

  await page.evaluate(() => {
    document.open();
    document.write(
      "<!doctype html><meta property='og:type' content='article'><p>Iturup.</p><div id='shadow'></div>",
    );
    const root = document.getElementById("shadow")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = "<p>Sergei Lavrov.</p>";
    document.close();
  });
  await expect.poll(() => looks(page)).toEqual(["background", "background"]);

  await reloadExtension(context, new URL(extensionUrl).host);
  await page.bringToFront();
  await expect.poll(() => looks(page), { timeout: 20_000 }).toEqual(["background", "background"]);
  await page.waitForTimeout(1_500);
  await choose(page, extensionUrl, "Underline");
  await expect.poll(() => looks(page)).toEqual(["underline", "underline"]);
  // Nothing of it is the page's to see.
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
