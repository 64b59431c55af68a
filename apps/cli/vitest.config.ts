import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**"],
    // Milliseconds. Many tests here start programs, which wait for a core on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
