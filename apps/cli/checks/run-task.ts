import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { runProgram } from "./run-program.ts";

/** One turbo task of one package. */
export interface TaskResult {
  readonly task: string;
  readonly packageName: string;
  /** From the root of the repository. */
  readonly folder: string;
  readonly ok: boolean;
  readonly log: string;
}

interface Summary {
  readonly tasks: readonly {
    readonly task: string;
    readonly package: string;
    readonly directory: string;
    readonly logFile: string;
    readonly execution?: { readonly exitCode?: number };
  }[];
}

/** As many tasks at once as the smallest machine we count on has cores. */
const CONCURRENCY = 2;

/**
 * Runs tasks in every package that has them, from the cache where nothing changed.
 *
 * @throws Error when turbo itself fails.
 */
export async function runTask(...names: string[]): Promise<TaskResult[]> {
  const { code, output } = await runProgram("turbo", [
    "run",
    ...names,
    "--summarize",
    "--continue=always",
    `--concurrency=${CONCURRENCY}`,
    "--output-logs=errors-only",
    "--ui=stream",
  ]);
  const path = /^Summary:\s+(.+\.json)\s*$/m.exec(output)?.[1];
  if (path === undefined) throw new Error(`turbo ended with ${code}:\n${output}`);

  const { tasks } = JSON.parse(readFileSync(path, "utf8")) as Summary;
  return tasks
    .filter((each) => names.includes(each.task))
    .map((each) => ({
      task: each.task,
      packageName: each.package,
      folder: each.directory,
      ok: each.execution?.exitCode === 0,
      log: readLog(each.logFile) ?? output,
    }));
}

function readLog(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), "utf8");
  } catch {
    return undefined;
  }
}
