import { expect } from "@playwright/test";
import { test } from "./extension-test.ts";
import { painted, settled } from "./page-state.ts";

test.beforeEach(async ({ page, context, pagesUrl }) => {
  await page.setViewportSize({ width: 1000, height: 1200 });
  await page.goto(`${pagesUrl}panels.html`);
  await settled(context, page);
});

for (const { what, press, name, first, second } of [
  { what: "another tab", press: "#tabs", name: "Kunashir", first: "tab-1", second: "tab-2" },
  { what: "details", press: "#fold", name: "Iturup", first: "details", second: "below" },
  { what: "a carousel", press: "#carousel", name: "Shikotan", first: "item-1", second: "item-2" },
  { what: "a slide", press: "#slide", name: "Habomai", first: "slide-1", second: "slide-2" },
])
  test(`the first mention that is seen has the mark where ${what} hid the one before, and gives it back`, async ({
    page,
  }) => {
    const marked = async () =>
      (await painted(page)).filter(({ text }) => text === name).map(({ within }) => within);

    await expect.poll(marked).toEqual([first]);
    await page.click(press);
    await expect.poll(marked).toEqual([second]);
    await page.click(press);
    await expect.poll(marked).toEqual([first]);
  });
