import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright";

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** The extension's background. */
  readonly background: Worker;
  readonly extensionId: string;
}

/** How long a slow machine may take to start the extension's background. */
const START_MS = 30_000;
const POLL_MS = 50;

/** Opened by the extension when its dictionary is in place: from then on it is as on a reader's machine. */
const WELCOME_PAGE = "/welcome.html";

async function waitInstalled(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith(WELCOME_PAGE);
  const end = Date.now() + START_MS;
  while (!context.pages().some(isWelcome)) {
    if (Date.now() > end) throw new Error("The extension did not finish its installation.");
    await sleep(POLL_MS);
  }
}

/** Nothing resolves but this machine: what runs is the saved page alone. */
const NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";

/**
 * A Chromium with a fresh profile and the built extension.
 *
 * @param network `local`: every request that leaves this machine fails.
 */
export async function launchBrowser(
  extension: string,
  { mode, network }: { mode: "window" | "headless"; network: "local" | "open" },
): Promise<LaunchedBrowser> {
  if (!existsSync(join(extension, "manifest.json")))
    throw new Error(`The extension is not built: there is nothing in ${extension}`);
  const profile = mkdtempSync(join(tmpdir(), "gazetteer-"));
  process.once("exit", () => rmSync(profile, { recursive: true, force: true }));
  const executablePath = process.env["CHROMIUM"];
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    headless: mode === "headless",
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: mode === "headless" ? { width: 1280, height: 800 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...(network === "local" ? [NO_NETWORK] : []),
    ],
  });
  const background =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent("serviceworker", { timeout: START_MS }));
  await waitInstalled(context);
  return { context, background, extensionId: new URL(background.url()).host };
}
