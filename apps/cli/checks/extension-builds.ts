import { join } from "node:path";
import { ROOT } from "./root.ts";

/** The built extension, unpacked, for each family of browsers. */
export const EXTENSION_BUILDS = {
  chrome: join(ROOT, "apps/extension/.output/chrome-mv3"),
  firefox: join(ROOT, "apps/extension/.output/firefox-mv3"),
} as const;

export type BrowserFamily = keyof typeof EXTENSION_BUILDS;
export const BROWSER_FAMILIES = ["chrome", "firefox"] as const satisfies BrowserFamily[];
