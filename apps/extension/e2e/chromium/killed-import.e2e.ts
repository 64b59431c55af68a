import { type BrowserContext, expect, type Page } from "@playwright/test";
import { mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LAUNCH, launchInstalled, test } from "./extension-test.ts";

const ENTITIES = 50_000;
/** Entities written when the browser is killed, as the progress bar has them: in the middle, and with only the commit to come. */
const KILL_AT = [ENTITIES / 4, ENTITIES];

/** A pack as large as a reader may bring. */
function largePack(): Buffer {
  const entities = Array.from({ length: ENTITIES }, (_, index) => ({
    id: `village-${index}`,
    kind: "place",
    label: { en: "Village" },
    names: [{ text: `Village ${index}`, lang: "en", use: "preferred" }],
    facts: [],
    relations: [],
    sources: [],
  }));
  const pack = {
    format: 1,
    id: "villages",
    title: { en: "Villages" },
    version: "1.0.0",
    description: { en: "Many villages." },
    languages: ["en"],
    licence: "CC-BY-4.0",
    maintainers: ["The Gazetteer authors"],
    perspective: { en: "From afar." },
    voices: [],
    offices: [],
    entities,
  };
  return Buffer.from(JSON.stringify(pack));
}

async function openOptions(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const page = await context.newPage();
  await page.goto(new URL("/options.html#/packs", worker.url()).href);
  await page.getByText("version").first().waitFor();
  return page;
}

/** How many entities of the imported pack, and of others, the database holds, read past all of our code. */
function countEntities(page: Page): Promise<{ imported: number; others: number; packs: string[] }> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error));
      });
    const db = await ask(indexedDB.open("gazetteer"));
    const read = db.transaction(["entities", "packs"]);
    const imported = await ask(read.objectStore("entities").index("pack").count("villages"));
    const all = await ask(read.objectStore("entities").count());
    const packs = await ask(read.objectStore("packs").getAllKeys());
    db.close();
    return { imported, others: all - imported, packs: packs.map(String) };
  });
}

test("a browser that is killed during an import leaves all of it or nothing", async ({
  playwright,
}) => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), "gazetteer-killed-"));
  const start = () => playwright.chromium.launchPersistentContext(profile, LAUNCH);
  const buffer = largePack();
  let context = await launchInstalled({ profile });
  let page = await openOptions(context);
  const before = await countEntities(page);

  for (const written of KILL_AT) {
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "villages.json", mimeType: "application/json", buffer });
    await page.getByRole("button", { name: "Import", exact: true }).click({ timeout: 120_000 });
    await page.waitForFunction(
      (least) => (document.querySelector("progress")?.value ?? least) >= least,
      written,
      { polling: 20, timeout: 60_000 },
    );
    // The lock of the profile names the process that holds it: `host-pid`.
    const pid = Number(readlinkSync(join(profile, "SingletonLock")).split("-").at(-1));
    process.kill(pid, "SIGKILL");
    await context.close().catch(() => undefined);
    rmSync(join(profile, "SingletonLock"), { force: true });

    context = await start();
    page = await openOptions(context);
    const after = await countEntities(page);
    expect(after.others).toBe(before.others);
    expect([0, ENTITIES]).toContain(after.imported);
    expect(after.packs.includes("villages")).toBe(after.imported > 0);
    if (after.imported > 0) break;
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});
