/**
 * `npm test`; with `--quick` its part without builds and browsers (`pnpm check`), and with names of
 * layers those alone (`npm test -- lint unit`). Prints a line for each check and last
 * `N passed, N failed`; ends with 1 when a check failed or none ran.
 */
import { checkBuild } from "./check-build.ts";
import type { Layer } from "./layer.ts";
import { programLayer } from "./program-layer.ts";
import { runLayers } from "./run-layers.ts";
import { taskLayer } from "./task-layer.ts";
import { type TestTask, testLayer } from "./test-layer.ts";

const names = process.argv.slice(2).filter((argument) => argument !== "--quick");
const isQuick = process.argv.includes("--quick");

/** `e2e` means both browsers, `e2e:firefox` one of them. */
const isNamed = (layer: string) =>
  names.length === 0 || names.some((name) => name === layer || name.startsWith(`${layer}:`));

const BROWSER_TESTS: readonly TestTask[] = [
  { task: "e2e:chromium", report: "playwright", browser: "CHROMIUM" },
  { task: "e2e:firefox", report: "vitest", browser: "FIREFOX" },
];

/** The cheapest first: what a developer breaks most often is said within seconds. */
const LAYERS: readonly Layer[] = [
  programLayer("format", "biome", ["format", "."]),
  programLayer("lint", "oxlint", ["--deny-warnings"]),
  programLayer("boundaries", "turbo", ["boundaries"]),
  taskLayer("types", ["types"], "quick"),
  testLayer("unit", { task: "unit", report: "vitest" }),
  taskLayer("build", ["build:chrome", "build:firefox"], "slow"),
  { name: "package", speed: "slow", run: checkBuild },
  testLayer("dom", { task: "dom", report: "vitest", browser: "CHROMIUM" }),
  testLayer("e2e", ...BROWSER_TESTS.filter(({ task }) => isNamed(task) || names.includes("e2e"))),
];

const layers = LAYERS.filter(({ name, speed }) => (!isQuick || speed === "quick") && isNamed(name));

const unknown = names.find((name) => !LAYERS.some((layer) => layer.name === name.split(":")[0]));
if (unknown !== undefined) {
  process.stderr.write(
    `No layer is called \`${unknown}\`: ${LAYERS.map(({ name }) => name).join(", ")}\n`,
  );
  process.exit(1);
}

const { passed, failed } = await runLayers(
  layers,
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
