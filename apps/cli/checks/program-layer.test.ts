import { expect, test } from "vitest";
import { programLayer } from "./program-layer.ts";

test.each([
  { script: "", ok: true },
  { script: "console.log('why'); process.exit(3)", ok: false },
])("a program that runs `$script` passes: $ok", async ({ script, ok }) => {
  const checks = await programLayer("judge", process.execPath, ["-e", script]).run();

  expect(checks).toMatchObject([{ ok, detail: ok ? "" : expect.stringContaining("why") }]);
});
