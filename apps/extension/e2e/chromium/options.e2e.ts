import { expect } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { test } from "./options-test.ts";
import { expectNoFaults } from "./options-faults.ts";
import { undoAll } from "./options-page.ts";

const PANES = ["dictionary", "try", "packs", "sites", "appearance", "reading", "backup", "about"];

test("a choice for a site is made, changed and taken back", async ({ page, open }) => {
  await open("sites");
  await page.getByLabel("Site", { exact: true }).fill("not a site");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("This is not the address of a site.")).toBeVisible();

  await page.getByLabel("Site", { exact: true }).fill("https://www.example.org/news");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const choice = page.getByLabel("Choice for example.org", { exact: true });
  // People add a site to have it marked; here that is every page of it.
  await expect(choice).toHaveValue("marked");
  await choice.selectOption("listed");
  await expect(choice).toHaveValue("listed");
  await page.getByRole("button", { name: "Remove the choice for example.org" }).click();
  await expect(choice).toHaveCount(0);

  await page.getByLabel("Site", { exact: true }).fill("example.net");
  await page.getByLabel("What is done there").selectOption("off");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByLabel("Choice for example.net", { exact: true })).toHaveValue("off");
  await expectNoFaults(page, ".add-row");
  await undoAll(page);
});

test("what has just happened is said for as long as it is news", async ({ page, open }) => {
  await page.clock.install();
  await open("backup");
  const said = page.locator(".undo-bar").getByRole("status");
  const saved = async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a backup file" }).click();
    await download;
    await expect(said).toHaveText("Saved.");
  };
  await saved();
  await page.clock.fastForward(11_000);
  await expect(said).toHaveText("");
  await saved();
  await page.getByRole("link", { name: "About" }).click();
  await expect(said).toHaveText("");
});

test("in a narrow window the last step is said whole, and its buttons keep to one line", async ({
  page,
  open,
}) => {
  await open("reading");
  await page.getByLabel("Every mention").check();
  await page.setViewportSize({ width: 390, height: 800 });
  const isCut = (box: HTMLElement | SVGElement) => box.scrollWidth > box.clientWidth;
  const step = page.locator("#last-step");
  await expect(step).toContainText("Changed the setting “How often”");
  expect(await step.evaluate(isCut)).toBe(false);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  expect((await undo.boundingBox())?.height).toBeLessThan(40);
  await undo.click();
  await expect(page.locator(".undo-bar").getByRole("status")).toContainText("Undone");
  await undoAll(page);
});

test("in a narrow window the panes stay where they are, whichever is open", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const heights = new Set<number | undefined>();
  for (const pane of ["about", "appearance", "backup", "packs"]) {
    await open(pane);
    heights.add((await page.getByRole("navigation").boundingBox())?.height);
  }
  expect(heights.size).toBe(1);
  await page.setViewportSize({ width: 1280, height: 720 });
});

test("a large step says that it is being taken back while that goes on", async ({ page, open }) => {
  await open("reading");
  await page.getByLabel("Every mention").check();
  await expect(page.locator("#last-step")).toContainText("Changed the setting “How often”");
  const bar = page.locator(".undo-bar");
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  // A transaction waits for those before it, as long as they ask for something.
  await page.evaluate(async () => {
    const opened = indexedDB.open("gazetteer");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const holding = opened.result.transaction("meta", "readwrite").objectStore("meta");
    const until = performance.now() + 2_000;
    const hold = () => {
      if (performance.now() < until) holding.count().addEventListener("success", hold);
    };
    hold();
  });
  await undo.click();
  await expect(bar.getByRole("status")).toHaveText("Undoing…");
  await expect(undo).toBeDisabled();
  await expect(bar.getByRole("status")).toContainText("Undone");
  await undoAll(page);
});

test("keys are called what is printed on them", async ({ page, open }) => {
  await open("about");
  await expect(page.locator("kbd").filter({ hasText: "Alt+Shift+." })).toBeVisible();
  await expect(page.locator("kbd").filter({ hasText: "Period" })).toHaveCount(0);
});

test("a number that does not fit is not stored, and the reader is told", async ({ page, open }) => {
  await open("reading");
  const delay = page.getByLabel("Wait before a card opens");
  await delay.fill("9000");
  await delay.blur();
  await expect(page.getByText("Give a whole number from 0 to 1500.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Wait before a card opens")).toHaveValue("300");
});

test("the language of the interface changes at once", async ({ page, open }) => {
  await open("appearance");
  await page.getByRole("group", { name: "Language of buttons" }).getByLabel("日本語").check();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("外観");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await page.getByRole("button", { name: "元に戻す", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("Appearance");
});

test.describe("a file", () => {
  test("that is saved, changed and opened shows what it would change, and can be undone", async ({
    page,
    open,
  }) => {
    await open("packs");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    const pack = JSON.parse(await readFile(await (await download).path(), "utf8"));
    pack.version = "99.0.0";
    pack.entities[0].label.en = "Something else";
    pack.entities.pop();

    await page.locator("input[type=file]").setInputFiles({
      name: "newer.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(pack)),
    });
    const report = page.locator(".report");
    await expect(report.getByRole("heading")).toHaveText("What newer.json would change");
    await expect(report).toContainText("1 changed");
    await expect(report).toContainText("1 removed");
    await expect(page.locator(".pack")).not.toContainText("99.0.0");

    await report.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.locator(".pack")).toContainText("Version 99.0.0");
    await page.getByText("Details", { exact: true }).click();
    await page.getByText("0 added, 1 changed, 1 removed").click();
    const log = page.locator(".pack-details");
    await expect(log.locator("ins")).toContainText("Something else");
    await expectNoFaults(page, ".pack-details");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.locator(".pack")).not.toContainText("99.0.0");
    await undoAll(page);
  });

  for (const { what, text, says } of [
    {
      what: "a backup of a later format",
      text: '{"gazetteerBackup":2}',
      says: "The file has a format that this version cannot read.",
    },
    { what: "no JSON", text: "Dear all", says: "The file is not JSON" },
    { what: "no pack", text: "[1, 2]", says: "no pack, list of entities" },
    {
      what: "a pack with faults",
      text: '{"format":1,"id":"X","entities":[]}',
      says: "An id has only lower-case letters",
    },
  ])
    test(`with ${what} changes nothing and says why`, async ({ page, open }) => {
      await open("packs");
      await page.locator("input[type=file]").setInputFiles({
        name: "faulty.json",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
      await expect(page.getByText(says)).toBeVisible();
      const apply = page.getByRole("button", { name: "Import", exact: true });
      if ((await apply.count()) > 0) await expect(apply).toBeDisabled();
    });

  test("with everything in it brings everything back after a reset", async ({ page, open }) => {
    await open("dictionary/urup");
    await page.getByRole("button", { name: "Disable", exact: true }).click();
    await open("backup");
    const saved = async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save a backup file" }).click();
      return readFile(await (await download).path(), "utf8");
    };
    const before = await saved();

    await page.getByRole("button", { name: "Reset everything" }).click();
    const undo = page.getByRole("button", { name: "Undo", exact: true });
    await expect(undo).toHaveAttribute("title", "Reset everything");
    // Not `toBe`: its message would be megabytes long.
    expect((await saved()) === before).toBe(false);
    await page.locator("input[type=file]").setInputFiles({
      name: "backup.json",
      mimeType: "application/json",
      buffer: Buffer.from(before),
    });
    await page.getByRole("button", { name: "Replace everything" }).click();
    await expect(page.locator(".report")).toHaveCount(0);

    expect((await saved()) === before).toBe(true);
    await undoAll(page);
  });
});

test.describe("every pane has no accessibility fault and does not scroll sideways", () => {
  for (const pane of [...PANES, "dictionary/kunashir"])
    test(pane, async ({ page, open }) => {
      await open(pane);
      await expectNoFaults(page);
    });
});

test("a browser that keeps nothing is told of, and the panel still knows the dictionary", async ({
  page,
  open,
  extensionUrl,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await open("packs");
  await expect(page.getByText("The browser does not let Gazetteer keep anything")).toBeVisible();
  await page.goto(`${extensionUrl}sidepanel.html`);
  await expect(page.getByRole("heading", { name: "On this page" })).toBeVisible();
});
