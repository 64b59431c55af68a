import { defineConfig } from "vitest/config";

export default defineConfig({
  // Said here again, because tsconfig.json leaves the tests out.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/*.browser.test.{ts,tsx}", "node_modules/**"],
  },
});
