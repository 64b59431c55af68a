import { expect } from "@playwright/test";
import { test } from "./options-test.ts";
import { expectNoFaults } from "./options-faults.ts";

test("a text that is tried is marked as one types, with reasons for and against", async ({
  page,
  open,
}) => {
  await open("try");
  await page
    .getByLabel("Text", { exact: true })
    .fill("The Russian president met Abe Lincoln in Tokyo.");
  const marked = page.locator(".marked-text a");
  await expect(marked).toHaveText(["Tokyo"]);
  await expect(page.getByText("Not recognised, and why not")).toBeVisible();

  await page.getByLabel("Date of the article").fill("2016-12-16");
  await expect(marked).toHaveText(["The Russian president", "Tokyo"]);
  await page.getByLabel("Date of the article").fill("soon");
  await expect(page.getByText("This is not a date such as 2016-12-16.")).toBeVisible();
  await expectNoFaults(page, ".form-pane");
});

test("a file is read and marked", async ({ page, open }) => {
  await open("try");
  await page
    .locator("input[type=file]")
    .last()
    .setInputFiles({
      name: "article.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Putin flew to Nagato."),
    });
  await expect(page.locator(".marked-text a")).toHaveText(["Putin", "Nagato"]);
});

test("an edit is tried before it is saved, with and without it", async ({ page, open }) => {
  await open("dictionary/urup");
  const name = page.getByLabel("Name", { exact: true }).first();
  await name.fill("Zanzara Rock");
  await page.getByRole("link", { name: "Try before saving" }).click();
  await page.getByLabel("Text", { exact: true }).fill("They sailed past Zanzara Rock.");
  const marked = page.locator(".marked-text a");
  await expect(marked).toHaveText(["Zanzara Rock"]);
  await expectNoFaults(page, ".notice");
  await page.getByLabel("With your edit of Zanzara Rock").uncheck();
  await expect(marked).toHaveCount(0);
  await page.getByRole("link", { name: "Back to the edit" }).click();
  await expect(name).toHaveValue("Zanzara Rock");
  await page.getByRole("button", { name: "Discard" }).click();
});
