import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.ts";
import type { Layer } from "./layer.ts";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { ROOT } from "./root.ts";
import { runTask, type TaskResult } from "./run-task.ts";
import { workspaceFolders } from "./workspace-folders.ts";

export interface TestTask {
  /** The turbo task; its runner writes `.results/TASK.json`, with a hyphen for each colon. */
  readonly task: string;
  readonly report: "vitest" | "playwright";
  /** Name of the environment variable with the browser's program. */
  readonly browser?: "CHROMIUM" | "FIREFOX";
}

const resultFileOf = ({ task }: TestTask): string =>
  join(".results", `${task.replaceAll(":", "-")}.json`);

/**
 * Turbo tasks whose test runners report every test; each test counts as one check. They run at once: a test of a
 * browser waits more than it works.
 */
export function testLayer(name: string, ...tests: readonly TestTask[]): Layer {
  return {
    name,
    speed: tests.some(({ browser }) => browser) ? "slow" : "quick",
    async run() {
      // A report of an earlier run must not speak for one that crashes.
      for (const folder of workspaceFolders())
        for (const test of tests) rmSync(join(ROOT, folder, resultFileOf(test)), { force: true });
      const ready = tests.filter(hasBrowser);
      const results = ready.length > 0 ? await runTask(...ready.map(({ task }) => task)) : [];
      return tests.flatMap((test) =>
        (hasBrowser(test)
          ? results.filter(({ task }) => task === test.task).flatMap((one) => checksOf(test, one))
          : [noBrowser(test)]
        ).map((check) => ({ ...check, part: test.task })),
      );
    },
  };
}

function hasBrowser({ browser }: TestTask): boolean {
  return browser === undefined || Boolean(process.env[browser]);
}

function noBrowser({ browser }: TestTask): Check {
  return { name: `no browser: install one or set ${browser} to its program`, ok: false };
}

function checksOf(test: TestTask, { packageName, folder, ok, log }: TaskResult): Check[] {
  const readReport = test.report === "vitest" ? readVitestReport : readPlaywrightReport;
  const path = join(ROOT, folder, resultFileOf(test));
  const found = existsSync(path) ? readReport(JSON.parse(readFileSync(path, "utf8"))) : [];
  const checks = found.map((check) => ({ ...check, name: `${packageName} ${check.name}` }));
  const isExplained = ok ? checks.length > 0 : checks.some((check) => !check.ok);
  if (isExplained) return checks;
  const problem = checks.length > 0 ? "failed outside its tests" : "ran no test";
  return [...checks, { name: `${packageName} ${problem}`, ok: false, detail: log }];
}
