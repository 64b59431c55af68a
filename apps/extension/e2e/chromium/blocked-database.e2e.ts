import { expect } from "@playwright/test";
import { launchInstalled, test } from "./extension-test.ts";
import { expectNoFaults } from "./options-faults.ts";

test("a page that an older one keeps from the database says so, and goes on by itself", async () => {
  const context = await launchInstalled();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  // An older page, as far as the database can tell: it holds a lower version and hears of nothing.
  const older = await context.newPage();
  await older.goto(new URL("/marks.css", worker.url()).href);
  await older.evaluate(async () => {
    const done = (request: IDBOpenDBRequest) =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", resolve);
        request.addEventListener("error", reject);
      });
    // One right after the other, so that no page of ours comes between.
    indexedDB.deleteDatabase("gazetteer");
    const held = indexedDB.open("gazetteer", 1);
    await done(held);
    Object.assign(globalThis, { held: held.result });
  });

  const options = await context.newPage();
  await options.goto(new URL("/options.html#/about", worker.url()).href);
  await expect(options.getByText("cannot be opened while an older")).toBeVisible();
  await expectNoFaults(options);

  await older.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
  await expect(options.getByRole("navigation")).toBeVisible();
  await context.close();
});
