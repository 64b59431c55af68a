import { lintAddon } from "./lint-addon.ts";
import type { Check } from "./check.ts";
import { checkCode } from "./check-code.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkSizes } from "./check-sizes.ts";
import { BROWSER_FAMILIES } from "./extension-builds.ts";

/** What the stores and our promises ask of the built extension. */
export async function checkBuild(): Promise<Check[]> {
  return [
    ...BROWSER_FAMILIES.flatMap((family) => [
      ...checkManifest(family),
      ...checkSizes(family),
      ...checkCode(family),
    ]),
    ...(await lintAddon()),
  ];
}
