import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright";

const EXTENSION = join(import.meta.dirname, "../../../extension/.output/chrome-mv3");
/** How long a new profile may take to compile the dictionary. */
const INSTALL_MS = 60_000;

/** A Chromium with the built extension, ready and without network; only this machine is reached. */
export async function launchExtension(): Promise<BrowserContext> {
  if (!existsSync(join(EXTENSION, "manifest.json"))) {
    throw new Error(
      "The extension is not built: run `pnpm --filter @gazetteer/extension build:chrome`.",
    );
  }
  const executablePath = process.env["CHROMIUM"];
  const context = await chromium.launchPersistentContext("", {
    ...(executablePath === undefined ? {} : { executablePath }),
    headless: true,
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 800 },
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
  });
  const isWelcome = () => context.pages().some((page) => page.url().endsWith("/welcome.html"));
  for (const end = Date.now() + INSTALL_MS; !isWelcome() && Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return context;
}
