import { expect, type Page } from "@playwright/test";
import { test } from "./options-test.ts";
import { openPane, undoAll } from "./options-page.ts";
import { openSurface } from "./open-surface.ts";
import { painted, paintedTexts, visit } from "./page-state.ts";

/** How marks of a highlight look on the page; the style sheet of marks counts the groups from 1. */
const lookOf = (page: Page, highlight: string) =>
  page.evaluate((name) => {
    const { backgroundColor, textDecorationColor } = getComputedStyle(
      document.body,
      `::highlight(${name})`,
    );
    return { backgroundColor, textDecorationColor };
  }, highlight);

test.beforeEach(({ page, context, pagesUrl }) => visit(context, page, `${pagesUrl}demo/en.html`));

test("an open page follows what is chosen under Appearance and Reading", async ({
  page,
  context,
  extensionUrl,
}) => {
  // What has been read is painted with the next frame.
  await expect.poll(() => paintedTexts(page)).not.toEqual([]);
  const marks = await paintedTexts(page);
  const options = await context.newPage();
  await openPane(options, extensionUrl, "appearance");
  const [places, people] = [0, 1].map((at) => options.locator(".mark-choice").nth(at));
  await places?.getByLabel("Background").click();
  await expect
    .poll(async () => (await lookOf(page, "gz-1l")).backgroundColor)
    .toBe("rgba(11, 110, 105, 0.18)");
  await places?.getByLabel("No mark").click();
  await expect
    .poll(async () => (await painted(page)).filter(({ name }) => name.startsWith("gz-1")))
    .toEqual([]);
  await people?.getByLabel("Colour on light pages").fill("#c00000");
  await expect
    .poll(async () => (await lookOf(page, "gz-2l")).textDecorationColor)
    .toBe("rgb(192, 0, 0)");

  const left = (await paintedTexts(page)).length;
  await openPane(options, extensionUrl, "reading");
  await options.getByLabel("At most one mark in so many words").fill("0");
  await options.getByLabel("Every mention").click();
  // A tab behind another draws one frame a second, and marks are registered as they come near the view.
  await page.bringToFront();
  await expect.poll(async () => (await paintedTexts(page)).length).toBeGreaterThan(left);
  await options.bringToFront();
  await options.getByLabel("Only sites that I choose").click();
  await expect.poll(() => paintedTexts(page)).toEqual([]);
  await undoAll(options);
  await page.bringToFront();
  await expect.poll(() => paintedTexts(page)).toEqual(marks);
});

test("the popup's switch and the pane Sites make the same choice", async ({
  page,
  context,
  extensionUrl,
}) => {
  const popup = await openSurface(context, extensionUrl, "popup", page);
  const onSite = popup.getByRole("checkbox", { name: "Marks on this site" });
  await onSite.click();
  await expect(popup.getByText("Gazetteer does not read this site.")).toBeVisible();

  const options = await context.newPage();
  await openPane(options, extensionUrl, "sites");
  const choice = options.getByLabel(/^Choice for /);
  await expect(choice).toHaveValue("off");
  await choice.selectOption("listed");
  await popup.bringToFront();
  await expect(
    popup.getByRole("checkbox", { name: "On this site: list only, no marks" }),
  ).toBeChecked();
  await options.bringToFront();
  await undoAll(options);
  await expect(choice).toHaveCount(0);
  await popup.bringToFront();
  await expect(onSite).toBeChecked();
});
