import { launchFirefox } from "@gazetteer/testing/launch-firefox";
import { join } from "node:path";

export const BUILT = join(import.meta.dirname, "../../.output/firefox-mv3");

/** Firefox with the extension as it was built last. */
export const launchBuilt = (preferences?: Readonly<Record<string, unknown>>) =>
  launchFirefox(BUILT, preferences);
