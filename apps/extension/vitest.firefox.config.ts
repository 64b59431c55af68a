import { defineConfig } from "vitest/config";

/** How long Firefox may take to start and install the extension, in milliseconds; 5 s were seen. */
const START_MS = 60_000;

export default defineConfig({
  test: {
    include: ["e2e/firefox/*.e2e.ts"],
    // One browser at a time: two Firefoxes starve each other on two cores.
    fileParallelism: false,
    hookTimeout: START_MS,
    testTimeout: 30_000,
  },
});
