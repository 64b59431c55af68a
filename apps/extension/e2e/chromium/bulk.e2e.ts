import { expect } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expectNoFaults } from "./options-faults.ts";
import { undoAll } from "./options-page.ts";
import { test } from "./options-test.ts";

test("everything that a search leaves is saved, switched off and on again, each in one step", async ({
  page,
  open,
}) => {
  await open("dictionary");
  const items = page.locator(".entities li");
  const all = (await items.first().getAttribute("aria-setsize")) ?? "";
  await page.getByRole("searchbox").fill("nemuro");
  await expect(items.first()).not.toHaveAttribute("aria-setsize", all);
  const count = Number(await items.first().getAttribute("aria-setsize"));
  await page.getByText(`With these ${count}`).click();
  await expectNoFaults(page, ".bulk");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a file", exact: true }).click();
  const saved: unknown = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(saved).toHaveLength(count);

  await page.getByRole("button", { name: `Disable ${count}`, exact: true }).click();
  await expect(page.locator(".entities [data-state=disabled]")).toHaveCount(count);
  await expect(page.locator("#last-step")).toContainText(`Disabled ${count} `);
  await page.getByRole("button", { name: `Enable ${count}`, exact: true }).click();
  await expect(page.locator(".entities [data-state=disabled]")).toHaveCount(0);
  await undoAll(page);
});

test("choices for sites are edited as text, all at once, and what cannot be read changes nothing", async ({
  page,
  open,
}) => {
  await open("sites");
  await page.getByText("Edit as text").click();
  const lines = page.getByLabel("One site a line");
  await lines.fill("example.org off\nnews.example.org listed\nno site at all\n");
  await page.getByRole("button", { name: "Apply", exact: true }).click();
  await expect(page.getByText("Lines that cannot be read: 3.")).toBeVisible();
  await expectNoFaults(page, ".sites-as-text");
  await lines.fill("example.org off\nnews.example.org listed\n");
  await page.getByRole("button", { name: "Apply", exact: true }).click();
  await expect(page.getByLabel("Choice for news.example.org", { exact: true })).toHaveValue(
    "listed",
  );
  await expect(page.getByLabel("Choice for example.org", { exact: true })).toHaveValue("off");
  await undoAll(page);
  await expect(lines).toHaveValue("");
});
