import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

declare const process: { env: Record<string, string | undefined> };

export default defineConfig({
  // Found later, they would make the page reload in the middle of a test.
  optimizeDeps: { include: ["dexie", "fake-indexeddb", "valibot", "@gazetteer/core > valibot"] },
  test: {
    include: ["src/**/*.browser.test.ts"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: "chromium" }],
      provider: playwright({
        launchOptions: {
          executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
          // Chromium's sandbox does not start for root.
          chromiumSandbox: false,
          args: ["--disable-quic", "--disable-background-networking"],
        },
      }),
    },
    // Milliseconds; a disk is slower than memory.
    testTimeout: 60_000,
  },
});
