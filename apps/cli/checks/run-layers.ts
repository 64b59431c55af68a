import type { Check } from "./check.ts";
import type { Layer } from "./layer.ts";

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const MS_PER_SECOND = 1000;

/** Runs layers one after the other, prints a line for each check, and counts. */
export async function runLayers(
  layers: readonly Layer[],
  print: (line: string) => void,
  progress: (line: string) => void,
): Promise<Outcome> {
  let passed = 0;
  let failed = 0;
  for (const layer of layers) {
    progress(`${layer.name} …`);
    const begun = performance.now();
    for (const check of await checksOf(layer)) {
      print(`${check.ok ? "ok    " : "FAILED"} ${layer.name} · ${oneLine(check.name)}`);
      if (!check.ok && check.detail) print(indent(check.detail));
      if (check.ok) passed += 1;
      else failed += 1;
    }
    progress(`${layer.name} took ${Math.round((performance.now() - begun) / MS_PER_SECOND)} s`);
  }
  return { passed, failed };
}

/** A layer that throws or checks nothing has failed. */
async function checksOf(layer: Layer): Promise<readonly Check[]> {
  try {
    const checks = await layer.run();
    return checks.length > 0 ? checks : [{ name: "nothing was checked", ok: false }];
  } catch (error) {
    return [{ name: "could not run", ok: false, detail: String(error) }];
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const indent = (text: string): string => text.trimEnd().replace(/^/gm, "       ");
