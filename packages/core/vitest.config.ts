import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/*.browser.test.{ts,tsx}", "node_modules/**"],
    // Milliseconds. Tests with thousands of cases wait for a core on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
