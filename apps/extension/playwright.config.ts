import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e/chromium",
  testMatch: "**/*.e2e.ts",
  outputDir: ".results/chromium",
  // A test waits more than it works, so two share the two cores of the smallest machine.
  workers: 2,
  // Milliseconds; marks wait for a core when the machine builds or tests something else beside.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  // A test that passes at the second try has failed.
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".results/e2e-chromium.json" }]],
});
