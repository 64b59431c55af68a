import { expect, type Page, test } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePages } from "../serve-pages.ts";
import { rest, SETTLED_MS } from "./card-hands.ts";
import { closedCard } from "./closed-card.ts";
import { LAUNCH, launchInstalled } from "./extension-test.ts";
import { type AskedFor, readNetLog } from "./net-log.ts";
import { openSurface } from "./open-surface.ts";
import { openPane } from "./options-page.ts";
import { visit } from "./page-state.ts";
import { stopBackground } from "./stop-background.ts";

const PANES = ["dictionary", "try", "packs", "sites", "appearance", "reading", "backup", "about"];
const TABLE = "id,kind,label:en,name:en\nmount-of-mine,place,Volcano,Mount Mine\n";

/** Whether code of this document or worker got an answer from `address`. */
async function isAnswered(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: "no-cors" });
    return true;
  } catch {
    return false;
  }
}

async function save(options: Page, button: string): Promise<void> {
  const download = options.waitForEvent("download");
  await options.getByRole("button", { name: button, exact: true }).first().click();
  await (await download).path();
}

/** What a reader does with cards of an article. */
async function readCards(page: Page): Promise<void> {
  const card = await closedCard(page);
  await rest(page, "#third", "Kunashir");
  await card.shows("Kunashiri");
  await card.press("More");
  await card.shows("Related");
  await card.press("Copy");
  await page.waitForTimeout(SETTLED_MS);
  await card.press("Not this");
  await card.press("Undo");
  await page.keyboard.press("Escape");
}

/** Every pane, an edit, settings, a choice for a site, files in and out. */
async function useOptions(options: Page, extensionUrl: string): Promise<void> {
  for (const pane of PANES) await openPane(options, extensionUrl, pane);
  await openPane(options, extensionUrl, "dictionary/urup");
  await options.getByLabel("Kind in words (English)").fill("An island");
  await options.keyboard.press("Control+s");
  await openPane(options, extensionUrl, "sites");
  await options.getByLabel("Site", { exact: true }).fill("www.example.org");
  await options.getByRole("button", { name: "Add", exact: true }).click();
  await expect(options.getByLabel("Choice for example.org", { exact: true })).toHaveValue("marked");
  await openPane(options, extensionUrl, "appearance");
  await options.getByRole("group", { name: "Language of buttons" }).getByLabel("Русский").check();
  await expect(options.locator("html")).toHaveAttribute("lang", "ru");
  await options.getByRole("button", { name: "Отменить", exact: true }).click();
  await expect(options.locator("html")).toHaveAttribute("lang", "en");
  await openPane(options, extensionUrl, "packs");
  await options.locator("input[type=file]").setInputFiles({
    name: "names.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(TABLE),
  });
  await options.getByRole("button", { name: "Import", exact: true }).click();
  await expect(options.getByRole("status").getByText("Imported.")).toBeVisible();
  await save(options, "Save as a file");
  await openPane(options, extensionUrl, "backup");
  await save(options, "Save a backup file");
}

let askedFor: AskedFor[];
let pagesUrl: string;
let elsewhere: string;
/** Who got an answer from elsewhere. */
let answered: Record<"page" | "options" | "background", boolean>;

test.beforeAll(async () => {
  // A session in full, in a browser that starts for it alone.
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "gazetteer-network-"));
  const end = new AbortController();
  [pagesUrl, elsewhere] = [await servePages(end.signal), await servePages(end.signal)];
  const log = join(folder, "net-log.json");
  const context = await launchInstalled({ args: [...LAUNCH.args, `--log-net-log=${log}`] });
  const [worker] = context.serviceWorkers();
  const extensionUrl = new URL("/", worker?.url()).href;

  const page = await context.newPage();
  for (const name of ["demo/en.html", "frames.html", "living.html", "hostile.html", "card.html"])
    await visit(context, page, pagesUrl + name);
  await readCards(page);
  for (const surface of ["popup", "sidepanel"] as const)
    await (await openSurface(context, extensionUrl, surface, page)).close();
  const options = await context.newPage();
  await useOptions(options, extensionUrl);
  await stopBackground(context, extensionUrl);
  await visit(context, page, `${pagesUrl}card.html`);

  const [background] = context.serviceWorkers();
  answered = {
    page: await page.evaluate(isAnswered, elsewhere),
    options: await options.evaluate(isAnswered, elsewhere),
    background: (await background?.evaluate(isAnswered, elsewhere)) ?? true,
  };
  await context.close();
  end.abort();
  askedFor = readNetLog(log);
  rmSync(folder, { recursive: true, force: true });
});

test("the extension asks for nothing in a whole session, and nothing but pages' own is asked for", () => {
  // Hears what a page's own script asks for, so that silence means something.
  expect(askedFor).toContainEqual({ url: elsewhere, initiator: new URL(pagesUrl).origin });
  expect(askedFor.map(({ url }) => url)).toContain(`${pagesUrl}card.html`);

  expect(askedFor.filter(({ initiator }) => initiator.includes("extension:"))).toEqual([]);
  expect(
    askedFor.filter(({ url }) => ![pagesUrl, elsewhere].some((own) => url.startsWith(own))),
  ).toEqual([]);
  expect(askedFor.filter(({ url }) => url.startsWith(elsewhere))).toHaveLength(1);
});

test("the browser itself refuses what code of the extension would ask for", () => {
  expect(answered).toEqual({ page: true, options: false, background: false });
});
