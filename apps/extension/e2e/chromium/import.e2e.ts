import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { test } from "./options-test.ts";
import { expectNoFaults } from "./options-faults.ts";
import { undoAll } from "./options-page.ts";

/** Puts a file into the pane's file button. */
async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  const mimeType = "application/octet-stream";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
}

async function saved(page: Page, format: string, button = "Save as a file"): Promise<Buffer> {
  await page.getByLabel("Format").first().selectOption(format);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).first().click();
  return readFile(await (await download).path());
}

const report = (page: Page) => page.locator(".report");

async function applied(page: Page): Promise<void> {
  await report(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("status").getByText("Imported.")).toBeVisible();
}

test("a table is checked row by row, written as one step and undone", async ({ page, open }) => {
  await open("packs");
  // A byte order mark, semicolons, a formula's guard, a shipped entity, and two bad rows.
  const rows = [
    "\uFEFFid;kind;label:en;name:en;name:ja;colour",
    "mount-of-mine;place;Volcano;Mount Mine;私の山岳;",
    "plus-eleven;place;Code;'+11;;",
    "Bad Id;place;Village;Bad;;",
    "urup;island;Island of mine;Urup;ウルップ島;",
    "mount-of-mine;place;Volcano;Again;;",
  ];
  await openFile(page, "names.csv", rows.join("\r\n"));
  await expect(report(page)).toContainText("2 new");
  await expect(report(page)).toContainText("1 changed");
  await expect(report(page)).toContainText("3 invalid");
  await expect(report(page)).toContainText(
    "What is invalid is left out; the rest can be imported.",
  );
  await expect(report(page)).toContainText("row 4");
  await expect(report(page)).toContainText("An id has only lower-case letters");
  await expect(report(page)).toContainText("Tables have no column colour");
  await report(page).getByText("differs in: Kind in words").click();
  await expect(report(page).locator("ins").first()).toContainText("Island of mine");
  await expectNoFaults(page, ".report");

  await applied(page);
  await expect(page.locator(".pack")).toHaveCount(2);
  await open("dictionary/mount-of-mine");
  await expect(page.locator("article.card")).toContainText("私の山岳");
  await open("dictionary/urup");
  await expect(
    page.getByRole("button", { name: "Back to the original", exact: true }),
  ).toBeVisible();
  await undoAll(page);
  await open("packs");
  await expect(page.locator(".pack")).toHaveCount(1);
});

test("a list of two columns becomes entities of the kind and language that the reader says", async ({
  page,
  open,
}) => {
  await open("packs");
  await openFile(page, "terms.txt", "Golovnin Volcano\tVolcano\nKuril bamboo\tA plant\n");
  await expect(report(page)).toContainText("2 new");
  await report(page).getByLabel("Language of the terms").selectOption("de");
  await expect(report(page)).toContainText("2 new");
  await applied(page);
  await open("dictionary/term-golovnin-volcano");
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue(
    "Golovnin Volcano",
  );
  await undoAll(page);
});

test("a file that is dropped on any pane is looked at, and written only when the reader says so", async ({
  page,
  open,
}) => {
  await open("about");
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Golovnin Volcano,Volcano\n"], "dropped.csv"));
    return data;
  });
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Drop the file to see")).toBeVisible();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await expect(page).toHaveURL(/#\/packs$/);
  await expect(report(page)).toContainText("1 new");
  await report(page).getByRole("button", { name: "Cancel" }).click();
  await expect(report(page)).toHaveCount(0);
  await expect(page.locator(".pack")).toHaveCount(1);
});

test("a pack saved as a table and opened again changes nothing", async ({ page, open }) => {
  await open("packs");
  await openFile(page, "same.csv", await saved(page, "csv"));
  await expect(report(page)).toContainText("Everything in this file is here already.");
});

test("a pack goes out packed, is removed, and comes back the same", async ({ page, open }) => {
  await open("packs");
  const plain = await saved(page, "json");
  const packed = await saved(page, "json.gz");
  expect(gunzipSync(packed).equals(plain)).toBe(true);

  await openFile(page, "same.json.gz", packed);
  await expect(report(page)).toContainText("Everything in this file is here already.");
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.locator(".pack")).toHaveCount(0);
  await openFile(page, "back.json.gz", packed);
  await applied(page);
  expect((await saved(page, "json")).equals(plain)).toBe(true);
  await undoAll(page);
});

test("a file that is not read within ten seconds is given up, in words", async ({ page, open }) => {
  // A worker that loses itself in a file says nothing.
  await page.addInitScript(() => {
    Worker.prototype.postMessage = () => {};
  });
  await page.clock.install();
  await open("packs");
  await openFile(page, "endless.csv", "Golovnin Volcano,Volcano");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expectNoFaults(page, ".working");
  await page.clock.fastForward(10_000);
  await expect(page.getByText("The file could not be read in time")).toBeVisible();
  await expectNoFaults(page, ".notice");
});

test("a file that unpacks into far too much is refused in words", async ({ page, open }) => {
  await open("packs");
  await openFile(page, "bomb.json.gz", gzipSync(Buffer.alloc(201_000_000, 0x20), { level: 1 }));
  await expect(page.getByText("Unpacked, the file is larger than 200 MB.")).toBeVisible();
});

test("a long import tells how far it is, and cancelling it leaves nothing", async ({
  page,
  open,
}) => {
  await open("packs");
  const rows = Array.from({ length: 30_000 }, (_, index) => `v-${index},place,Village,V ${index}`);
  // Looked for in every frame: all may be read in less time than passes between two looks from outside.
  const isTold = page.waitForFunction(() => document.querySelector("progress") !== null);
  await openFile(page, "many.csv", ["id,kind,label,name", ...rows].join("\n"));
  await isTold;
  await expect(report(page)).toContainText("30,000 new", { timeout: 60_000 });
  await expect(report(page)).toContainText("and 29,800 more");
  await report(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByText("Writing…").first()).toBeVisible();
  await report(page).getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled; nothing was written.")).toBeVisible();
  await page.reload();
  // The browser takes back what was written as fast as its disk lets it, and nobody reads meanwhile: the page says so.
  const busy = page.getByText("Gazetteer is writing to the dictionary");
  await expect(page.locator(".pack").or(busy).first()).toBeVisible();
  await expect(busy).toBeHidden({ timeout: 60_000 });
  await expect(page.locator(".pack")).toHaveCount(1);
});
