import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What a package adds for its own tests. */
type Own = Pick<ViteUserConfig, "plugins" | "optimizeDeps">;

/** Tests of a package that need layout, selection, highlights or a real database. */
export function browserTests(own: Own = {}): ViteUserConfig {
  return defineConfig({
    ...own,
    // Said here again, because the packages' tsconfig.json leaves the tests out.
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
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
      // Milliseconds. Tests with thousands of cases, and a disk, wait for a core on a busy machine.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  });
}
