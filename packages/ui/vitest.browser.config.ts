import { browserTests } from "@gazetteer/testing/browser-tests";
import { specimensPlugin } from "./gallery/specimens-plugin.ts";

export default browserTests({
  plugins: [specimensPlugin()],
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
});
