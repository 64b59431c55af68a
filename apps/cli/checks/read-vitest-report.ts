import type { Check } from "./check.ts";
import { relative } from "node:path";
import { ROOT } from "./root.ts";

/** The parts that we read of vitest's JSON reporter. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** One check for each test, and one for each file that could not be read. A skipped test has failed. */
export function readVitestReport(report: VitestReport): Check[] {
  return report.testResults.flatMap((file) => {
    const name = relative(ROOT, file.name);
    const tests = file.assertionResults.map((test) => ({
      name: `${name}: ${test.fullName}`,
      ok: test.status === "passed",
      detail: [test.status, ...(test.failureMessages ?? [])].join("\n"),
    }));
    const isExplained = file.status === "passed" || tests.some((test) => !test.ok);
    return isExplained ? tests : [...tests, { name, ok: false, detail: file.message }];
  });
}
