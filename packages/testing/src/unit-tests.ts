import { defineConfig } from "vitest/config";

/** Tests of every package that need no browser. */
export const unitTests = defineConfig({
  // The packages' own leave the tests out, and the extension's extends one that only a build writes.
  tsconfig: "../../tsconfig.base.json",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/*.browser.test.{ts,tsx}", "node_modules/**"],
    // Milliseconds. Tests with thousands of cases, and programs that a test starts, wait for a core on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
