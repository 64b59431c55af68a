import { browserTests } from "@gazetteer/testing/browser-tests";

export default browserTests({
  // Found later, they would make the page reload in the middle of a test.
  optimizeDeps: { include: ["dexie", "fake-indexeddb", "valibot", "@gazetteer/core > valibot"] },
});
