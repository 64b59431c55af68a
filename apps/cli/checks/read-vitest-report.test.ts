import { expect, test } from "vitest";
import { readVitestReport } from "./read-vitest-report.ts";

const passed = { fullName: "finds a name", status: "passed", failureMessages: [] };
const failed = { fullName: "finds a name", status: "failed", failureMessages: ["expected 1"] };
const skipped = { fullName: "finds a name", status: "skipped", failureMessages: null };

test.each([
  { what: "a test that passes", file: "passed", tests: [passed], oks: [true] },
  { what: "a test that fails", file: "failed", tests: [passed, failed], oks: [true, false] },
  { what: "a test that is skipped", file: "passed", tests: [skipped], oks: [false] },
  { what: "a file that cannot be read", file: "failed", tests: [], oks: [false] },
  {
    what: "a file that fails beside its tests",
    file: "failed",
    tests: [passed],
    oks: [true, false],
  },
])("$what counts as $oks", ({ file, tests, oks }) => {
  const result = { name: "/x.test.ts", status: file, message: "", assertionResults: tests };

  expect(readVitestReport({ testResults: [result] }).map(({ ok }) => ok)).toEqual(oks);
});
