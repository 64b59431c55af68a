import { test as base } from "./extension-test.ts";
import { openPane } from "./options-page.ts";

interface OptionsTest {
  /** Opens a pane of the options page, or one thing in it, in the test's page: `dictionary/urup`. */
  open: (address: string) => Promise<void>;
}

/** Playwright's `test` for the options page. */
export const test = base.extend<OptionsTest>({
  open: ({ page, extensionUrl }, use) => use((address) => openPane(page, extensionUrl, address)),
});
