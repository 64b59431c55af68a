import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import type { Layer } from "./layer.ts";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { ROOT } from "./root.ts";
import { runTask, type TaskResult } from "./run-task.ts";
import { workspaceFolders } from "./workspace-folders.ts";

interface TestLayerOptions {
  /** The turbo task; its runner writes `.results/TASK.json`, with a hyphen for each colon. */
  readonly task: string;
  readonly report: "vitest" | "playwright";
  /** Name of the environment variable with the browser's program. */
  readonly browser?: "CHROMIUM" | "FIREFOX";
}

/** A turbo task whose test runner reports every test; each test counts as one check. */
export function testLayer({ task, report, browser }: TestLayerOptions): Layer {
  const resultFile = join(".results", `${task.replaceAll(":", "-")}.json`);
  const readReport = report === "vitest" ? readVitestReport : readPlaywrightReport;

  function checksOf({ packageName, folder, ok, log }: TaskResult): Check[] {
    const path = join(ROOT, folder, resultFile);
    const found = existsSync(path) ? readReport(JSON.parse(readFileSync(path, "utf8"))) : [];
    const tests = found.map((check) => ({ ...check, name: `${packageName} ${check.name}` }));
    const isExplained = ok ? tests.length > 0 : tests.some((check) => !check.ok);
    if (isExplained) return tests;
    const problem = tests.length > 0 ? "failed outside its tests" : "ran no test";
    return [...tests, { name: `${packageName} ${problem}`, ok: false, detail: log }];
  }

  return {
    name: task,
    speed: browser ? "slow" : "quick",
    async run() {
      if (browser && !process.env[browser])
        return [{ name: `no browser: install one or set ${browser} to its program`, ok: false }];
      // A report of an earlier run must not speak for one that crashes.
      for (const folder of workspaceFolders())
        rmSync(join(ROOT, folder, resultFile), { force: true });
      return (await runTask(task)).flatMap(checksOf);
    },
  };
}
