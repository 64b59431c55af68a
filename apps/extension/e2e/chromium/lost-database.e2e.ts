import { expect } from "@playwright/test";
import { LAUNCH, launchInstalled, test } from "./extension-test.ts";
import { expectNoFaults } from "./options-faults.ts";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file without which the browser's database cannot be opened; it then begins an empty one. */
const MANIFEST = /^MANIFEST-\d+$/;

test("a database that the browser lost is noticed, and what the reader had comes back", async ({
  playwright,
}) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), "gazetteer-lost-"));
  const start = () => playwright.chromium.launchPersistentContext(profile, LAUNCH);
  const openOptions = async (hash: string) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const page = await context.newPage();
    await page.goto(new URL(`/options.html${hash}`, worker.url()).href);
    return page;
  };
  let context = await launchInstalled({ profile });
  let options = await openOptions("#/dictionary/kunashir");
  const label = options.getByLabel("Kind in words (English)");
  await label.fill("An island of mine");
  await label.press("Enter");
  await expect(options.getByText("An island of mine", { exact: false }).first()).toBeVisible();
  await options.goto(options.url().replace(/#.*/, "#/backup"));
  // Taken by itself after the first edit.
  await expect(options.getByText("by the clock").first()).toBeVisible({ timeout: 30_000 });
  await context.close();

  const folder = join(profile, "Default/IndexedDB");
  const [database] = readdirSync(folder).filter((name) => name.endsWith(".leveldb"));
  for (const file of readdirSync(join(folder, database ?? "")))
    if (MANIFEST.test(file)) writeFileSync(join(folder, database ?? "", file), "damaged");
  context = await start();
  options = await openOptions("#/backup");

  const notice = options.getByText("Some of your dictionary seems to be lost");
  await expect(notice).toBeVisible({ timeout: 20_000 });
  await expectNoFaults(options, ".notice");
  await options
    .getByRole("listitem")
    .filter({ hasText: "by the clock" })
    .getByRole("button")
    .click();
  await options.getByRole("button", { name: "Replace everything" }).click();
  await expect(notice).toBeHidden({ timeout: 20_000 });
  await options.goto(options.url().replace(/#.*/, "#/dictionary/kunashir"));
  await expect(options.getByLabel("Kind in words (English)")).toHaveValue("An island of mine");
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});
