import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { specimensPlugin } from "./gallery/specimens-plugin.ts";

declare const process: { env: Record<string, string | undefined> };

export default defineConfig({
  plugins: [specimensPlugin()],
  // Said here again, because tsconfig.json leaves the tests out.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // Found later, they would make the page reload in the middle of a test.
  optimizeDeps: {
    include: [
      "preact",
      "preact/hooks",
      "preact/jsx-dev-runtime",
      "axe-core",
      "@gazetteer/core > valibot",
    ],
  },
  test: {
    include: ["{src,gallery}/**/*.browser.test.{ts,tsx}"],
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
    // Milliseconds. Tests with thousands of cases wait for a core on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
