import { defineConfig } from "vitest/config";

/** Tests of every package that need no browser. */
export const unitTests = defineConfig({
  // Said here again, because the packages' tsconfig.json leaves the tests out.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/*.browser.test.{ts,tsx}", "node_modules/**"],
    // Milliseconds. Tests with thousands of cases, and programs that a test starts, wait for a core on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
