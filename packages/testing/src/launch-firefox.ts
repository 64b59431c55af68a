import { type Browser, launch } from "puppeteer-core";

/** Firefox picks a random host for each extension unless it is told. */
const HOST = "7b6b4c0e-6f0e-4b1f-9a53-2f2f5f1c7a10";
const GECKO_ID = "gazetteer@gazetteer.example";

export interface FirefoxWithExtension {
  readonly browser: Browser;
  /**
   * Address of the extension's own pages, with a slash at its end. Open them with
   * `goto(url, { waitUntil: [] })`: Firefox never reports their load event.
   */
  readonly extensionUrl: string;
}

/** A headless Firefox with the extension that was built into a folder and, by `preferences`, whatever is needed. */
export async function launchFirefox(
  extension: string,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<FirefoxWithExtension> {
  const browser = await launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    headless: true,
    // Without it the extension's own pages cannot be opened.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: HOST }),
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  return { browser, extensionUrl: `moz-extension://${HOST}/` };
}
