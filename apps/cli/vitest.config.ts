import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/*.browser.test.{ts,tsx}", "node_modules/**"],
  },
});
