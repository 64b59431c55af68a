import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";

const EXTENSION = join(import.meta.dirname, "../../../extension/.output/firefox-mv3");
/** Firefox picks a random host for each extension unless it is told. */
const HOST = "7b6b4c0e-6f0e-4b1f-9a53-2f2f5f1c7a10";
const GECKO_ID = "gazetteer@gazetteer.example";

export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** A page of the extension, from which its content scripts can be asked. */
  readonly own: Page;
}

/** A headless Firefox with the built extension; only this machine is reached. */
export async function launchFirefox(): Promise<FirefoxWithExtension> {
  const browser = await launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    headless: true,
    // Without it the extension's own pages cannot be opened.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: HOST }),
      "privacy.reduceTimerPrecision": false,
      // A proxy that nobody listens at, for everything that is not on this machine.
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": 9,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": 9,
    },
  });
  await browser.installExtension(EXTENSION);
  const own = await browser.newPage();
  // Firefox never reports the load event of an extension's page.
  await own.goto(`moz-extension://${HOST}/welcome.html`, { waitUntil: [] });
  await own.waitForSelector("h1");
  return { browser, own };
}
