import { launchFirefox } from "@gazetteer/testing/launch-firefox";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";

const EXTENSION = join(import.meta.dirname, "../../../extension/.output/firefox-mv3");
const PREFERENCES = {
  "privacy.reduceTimerPrecision": false,
  // A proxy that nobody listens at, for everything that is not on this machine.
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
};

interface QuietFirefox {
  readonly browser: Browser;
  /** A page of the extension, from which its content scripts can be asked. */
  readonly own: Page;
}

/** A headless Firefox with the built extension; only this machine is reached. */
export async function launchQuietFirefox(): Promise<QuietFirefox> {
  const { browser, extensionUrl } = await launchFirefox(EXTENSION, PREFERENCES);
  const own = await browser.newPage();
  await own.goto(`${extensionUrl}welcome.html`, { waitUntil: [] });
  await own.waitForSelector("h1");
  return { browser, own };
}
