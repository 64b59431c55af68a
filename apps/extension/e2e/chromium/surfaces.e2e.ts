import { expect } from "@playwright/test";
import { closedCard } from "./closed-card.ts";
import { test } from "./extension-test.ts";
import { openSurface } from "./open-surface.ts";
import { pageMentions, paintedTexts, pointOf, settled, visit } from "./page-state.ts";
import { stopBackground } from "./stop-background.ts";

test.beforeEach(({ page, context, pagesUrl }) => visit(context, page, `${pagesUrl}demo/en.html`));

test("a card opens where the pointer rests, with both names and both claims", async ({ page }) => {
  const card = await closedCard(page);
  const mark = await pointOf(page, "article", "the islands");
  await page.mouse.move(mark.x + 200, mark.y - 60);
  await page.mouse.move(mark.x, mark.y, { steps: 6 });

  const text = await card.shows("Southern Kurils");

  expect(text).toContain("Northern Territories");
  expect(text).toMatch(/Japan says.*Russia says/);
  await page.keyboard.press("Escape");
  await card.isGone();
});

test("a card opens although the background was stopped", async ({
  page,
  context,
  extensionUrl,
}) => {
  const card = await closedCard(page);
  await stopBackground(context, extensionUrl);
  await page.bringToFront();
  const mark = await pointOf(page, "article", "the islands");
  await page.mouse.move(mark.x + 200, mark.y - 60);
  await page.mouse.move(mark.x, mark.y, { steps: 6 });

  await card.shows("Northern Territories");
});

test("a page that is read while the background is stopped is read whole", async ({
  page,
  context,
  extensionUrl,
}) => {
  const before = await pageMentions(context, page);
  await stopBackground(context, extensionUrl);

  await page.reload();
  const after = await settled(context, page);

  expect(after.mentions).toEqual(before.mentions);
});

test.describe("the popup", () => {
  test("lists every entity of the page in its order, and goes to the one that is pressed", async ({
    page,
    context,
    extensionUrl,
  }) => {
    const { mentions } = await pageMentions(context, page);
    const popup = await openSurface(context, extensionUrl, "popup", page);
    const listed = popup.locator(".entity");

    await expect(listed).toHaveCount(new Set(mentions.map(({ entity }) => entity)).size);
    await listed.filter({ hasText: "Tokyo Declaration" }).click();

    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await (await closedCard(page)).shows("Tokyo Declaration");
  });

  test("switches the site off and on again while the page stays open", async ({
    page,
    context,
    extensionUrl,
  }) => {
    const marks = await paintedTexts(page);
    expect(marks.length).toBeGreaterThan(3);
    const popup = await openSurface(context, extensionUrl, "popup", page);
    const site = popup.getByRole("checkbox", { name: "Marks on this site" });

    await site.click();
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await expect(popup.getByText("Gazetteer does not read this site.")).toBeVisible();

    await site.check();
    await page.bringToFront();
    await expect.poll(() => paintedTexts(page)).toEqual(marks);
  });

  test("makes a site list only, and switches everything off", async ({
    page,
    context,
    extensionUrl,
  }) => {
    const popup = await openSurface(context, extensionUrl, "popup", page);
    const listOnly = popup.getByRole("checkbox", { name: "On this site: list only, no marks" });
    await listOnly.check();
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await expect.poll(() => popup.locator(".entity").count()).toBeGreaterThan(3);
    await listOnly.click();
    await expect(listOnly).not.toBeChecked();

    const everything = popup.getByRole("checkbox", { name: "Use Gazetteer" });
    const scanAgain = popup.getByRole("button", { name: "Scan again" });
    await expect(scanAgain).toBeVisible();
    await everything.click();
    await expect(popup.getByText("Gazetteer is off everywhere.")).toBeVisible();
    await expect(scanAgain).toHaveCount(0);
    await everything.check();
    await page.bringToFront();
    await expect.poll(async () => (await paintedTexts(page)).length).toBeGreaterThan(3);
  });

  test("keeps a switch as it was pressed while what it said before is still being read", async ({
    page,
    context,
    extensionUrl,
  }) => {
    const popup = await openSurface(context, extensionUrl, "popup", page);
    const listOnly = popup.getByRole("checkbox", { name: "On this site: list only, no marks" });
    const [worker] = context.serviceWorkers();
    if (worker === undefined) throw new Error("the background does not run");
    const sets = await listOnly.evaluateHandle((box: HTMLInputElement) => {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "checked");
      const seen: boolean[] = [];
      Object.defineProperty(box, "checked", {
        get: () => own?.get?.call(box),
        set(value: boolean) {
          seen.push(value);
          own?.set?.call(box, value);
        },
      });
      return seen;
    });
    // Whoever asks for rules waits: a reading first, and the press behind it.
    const release = await popup.evaluateHandle(async () => {
      const [known] = await indexedDB.databases();
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(known?.name ?? "");
        request.onsuccess = () => resolve(request.result);
      });
      const held = { isHeld: true };
      const rules = db.transaction("rules", "readwrite").objectStore("rules");
      const hold = () => {
        if (held.isHeld) rules.count().onsuccess = hold;
        else db.close();
      };
      hold();
      return held;
    });
    await worker.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<void> } };
        }
      ).chrome.runtime.sendMessage({ type: "followed" }),
    );
    await page.waitForTimeout(300);
    await listOnly.check();
    await release.evaluate((held) => {
      held.isHeld = false;
    });
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    expect(await sets.jsonValue()).not.toContain(false);
    await listOnly.uncheck();
    await expect.poll(async () => (await paintedTexts(page)).length).toBeGreaterThan(3);
  });
});

test("the button says in words what is done on the page", async ({
  page,
  context,
  extensionUrl,
}) => {
  const popup = await openSurface(context, extensionUrl, "popup", page);
  const title = () =>
    popup.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
          action: { getTitle(of: { tabId: number }): Promise<string> };
        };
      };
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      return tab === undefined ? "" : chrome.action.getTitle({ tabId: tab.id });
    }, page.url());
  const site = popup.getByRole("checkbox", { name: "Marks on this site" });

  await expect.poll(title).toMatch(/^Gazetteer: \d+ entities on this page/);
  await site.click();
  await expect.poll(title).toBe("Gazetteer is off on this site");
  await site.check();
  await expect.poll(title).toMatch(/^Gazetteer: \d+ entities on this page/);
});

test("the side panel lists what the page knows, its timeline and whose words it uses", async ({
  page,
  context,
  extensionUrl,
}) => {
  const { mentions } = await pageMentions(context, page);
  const panel = await openSurface(context, extensionUrl, "sidepanel", page);

  await expect(panel.locator(".entity")).toHaveCount(
    new Set(mentions.map(({ entity }) => entity)).size,
  );
  await expect(
    panel.getByRole("heading", { name: "Agreements and events behind it" }),
  ).toBeVisible();
  const used = (word: string) =>
    panel.locator(".words li").filter({ has: panel.locator(".word", { hasText: word }) });
  await expect(used("Northern Territories").first()).toContainText("used by Japan");
  await expect(used("Southern Kurils").first()).toContainText("used by Russia");
});
