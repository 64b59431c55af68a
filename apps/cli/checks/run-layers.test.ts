import { expect, test } from "vitest";
import type { Check } from "./check.ts";
import { runLayers } from "./run-layers.ts";

const good = { name: "works", ok: true };
const bad = { name: "breaks", ok: false, detail: "because" };

async function run(checks: () => Check[]) {
  const lines: string[] = [];
  const layer = { name: "unit", speed: "quick", run: async () => checks() } as const;
  const counts = await runLayers(
    [layer],
    (line) => lines.push(line),
    () => {},
  );
  return { ...counts, lines };
}

test("each check has a line and is counted", async () => {
  const { passed, failed, lines } = await run(() => [good, bad]);

  expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
  expect(lines).toEqual(["ok     unit · works", "FAILED unit · breaks", "       because"]);
});

test.each([
  { what: "checks nothing", checks: () => [] },
  {
    what: "throws",
    checks: () => {
      throw new Error("no such program");
    },
  },
])("a layer that $what has failed", async ({ checks }) => {
  expect(await run(checks)).toMatchObject({ passed: 0, failed: 1 });
});
