/**
 * `npm test`; with `--quick` its part without builds and browsers (`pnpm check`), and with names of
 * layers those alone (`npm test -- lint unit`). What has not changed since it passed is not run again, unless with
 * `--force`. Prints a line for each check and last
 * `N passed, N failed`; ends with 1 when a check failed or none ran.
 */
import { checkBuild } from "./check-build.ts";
import { checkReproducible } from "./check-reproducible.ts";
import { checkDependencies } from "./dependencies/check-dependencies.ts";
import type { Layer } from "./layer.ts";
import { programLayer } from "./program-layer.ts";
import { runLayers } from "./run-layers.ts";
import { taskLayer } from "./task-layer.ts";
import { testLayer } from "./test-layer.ts";

const isQuick = process.argv.includes("--quick");
if (process.argv.includes("--force")) process.env["TURBO_FORCE"] = "true";
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

/** The cheapest first: what a developer breaks most often is said within seconds. */
const LAYERS: readonly Layer[] = [
  programLayer("format", "biome", ["format", "."]),
  programLayer("lint", "oxlint", ["--deny-warnings"]),
  programLayer("boundaries", "turbo", ["boundaries"]),
  { name: "dependencies", speed: "quick", run: checkDependencies },
  taskLayer("types", ["types"], "quick"),
  testLayer({ task: "unit", report: "vitest" }),
  taskLayer("build", ["build:chrome", "build:firefox"], "slow"),
  { name: "package", speed: "slow", run: checkBuild },
  testLayer({ task: "dom", report: "vitest", browser: "CHROMIUM" }),
  testLayer({ task: "e2e:chromium", report: "playwright", browser: "CHROMIUM" }),
  testLayer({ task: "e2e:firefox", report: "vitest", browser: "FIREFOX" }),
  // Four builds, for what changes with the tools alone.
  { name: "reproducible", speed: "asked", run: checkReproducible },
];

const unknown = names.find((wanted) => !LAYERS.some(({ name }) => name === wanted));
if (unknown !== undefined) {
  process.stderr.write(
    `No layer is called \`${unknown}\`: ${LAYERS.map(({ name }) => name).join(", ")}\n`,
  );
  process.exit(1);
}
const layers = LAYERS.filter(({ name, speed }) =>
  names.length === 0
    ? speed === "quick" || (speed === "slow" && !isQuick)
    : names.includes(name) && (speed === "quick" || !isQuick),
);

const { passed, failed } = await runLayers(
  layers,
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
