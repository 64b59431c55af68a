import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Check } from "./check.ts";
import { BROWSER_FAMILIES, EXTENSION_BUILDS } from "./extension-builds.ts";
import { runProgram } from "./run-program.ts";

const archives = () => globSync(join(dirname(EXTENSION_BUILDS.chrome), "*.zip"));

/** Builds and packs for both stores, and takes the fingerprint of each archive. */
async function pack(): Promise<Map<string, string>> {
  for (const path of archives()) await rm(path);
  for (const family of BROWSER_FAMILIES) {
    const { code, output } = await runProgram("wxt", ["zip", "-b", family], "apps/extension");
    if (code !== 0) throw new Error(output);
  }
  return new Map(
    archives().map((path) => [
      basename(path),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );
}

/** Whoever builds the same sources gets the same bytes as the stores: no clock, no order of files, no chance in them. */
export async function checkReproducible(): Promise<Check[]> {
  const first = await pack();
  const second = await pack();
  return [...first].map(([name, fingerprint]) => ({
    name: `${name} is the same when it is built again: ${fingerprint}`,
    ok: second.get(name) === fingerprint,
    detail: `then it is ${second.get(name)}`,
  }));
}
