import { test as base, type BrowserContext, chromium, expect, type Page } from "@playwright/test";
import { join } from "node:path";
import { servePages } from "../serve-pages.ts";

const EXTENSION = join(import.meta.dirname, "../../.output/chrome-mv3");

/** Quiet and offline as far as Chromium lets us. */
const QUIET = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** How every test starts its Chromium: with nothing but the built extension. */
export const LAUNCH = {
  ...(process.env["CHROMIUM"] ? { executablePath: process.env["CHROMIUM"] } : {}),
  headless: true,
  // Chromium's sandbox does not start for root.
  chromiumSandbox: false,
  args: [`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`, ...QUIET],
};

type LaunchOptions = Parameters<typeof chromium.launchPersistentContext>[1];

/** Installation ends with a welcome page, which would take the front from the first test's page. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith("/welcome.html");
  await expect.poll(() => context.pages().some(isWelcome), { timeout: 30_000 }).toBe(true);
  await Promise.all(
    context
      .pages()
      .filter(isWelcome)
      .map((page) => page.close()),
  );
}

/** A Chromium in which the extension has just been installed, in a new profile unless one is named. */
export async function launchInstalled({
  profile = "",
  ...options
}: LaunchOptions & { readonly profile?: string } = {}): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, { ...LAUNCH, ...options });
  await closeWelcome(context);
  return context;
}

interface ExtensionWorker {
  /** A browser with nothing but the built extension; one for all tests of a worker. */
  extensionContext: BrowserContext;
  /** Address of the extension's own pages, with a slash at its end. */
  extensionUrl: string;
  /** Address of `e2e/pages`, with a slash at its end. */
  pagesUrl: string;
}

/** Playwright's `test` in a Chromium that has the built extension. `page` and `context` belong to it. */
export const test = base.extend<object, ExtensionWorker>({
  extensionContext: [
    async ({}, use) => {
      const context = await launchInstalled();
      await use(context);
      await context.close();
    },
    { scope: "worker" },
  ],
  extensionUrl: [
    async ({ extensionContext }, use) => {
      const [running] = extensionContext.serviceWorkers();
      const worker = running ?? (await extensionContext.waitForEvent("serviceworker"));
      await use(new URL("/", worker.url()).href);
    },
    { scope: "worker" },
  ],
  pagesUrl: [
    async ({}, use) => {
      const end = new AbortController();
      await use(await servePages(end.signal));
      end.abort();
    },
    { scope: "worker" },
  ],
  // A page that a test leaves open would be found, or hold the database, in the next one.
  context: async ({ extensionContext }, use) => {
    const before = extensionContext.pages();
    await use(extensionContext);
    const left = extensionContext.pages().filter((page) => !before.includes(page));
    await Promise.all(left.map((page) => page.close()));
  },
  page: async ({ context }, use, info) => {
    const page = await context.newPage();
    await use(page);
    // What was there in the end tells more of a failure than what was missed.
    if (info.status !== info.expectedStatus) {
      const body = await page.locator("body").ariaSnapshot();
      await info.attach("page", { body, contentType: "text/plain" });
    }
  },
});
