import type { Check } from "./check.ts";

/** The parts that we read of Playwright's JSON reporter. */
interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      /** "expected" is a pass; the others are "unexpected", "flaky" and "skipped". */
      readonly status: string;
      readonly results: readonly PlaywrightResult[];
    }[];
  }[];
}

interface PlaywrightResult {
  readonly errors: readonly { readonly message?: string }[];
  /** `body` is in base 64; the page as a test left that failed is called "page". */
  readonly attachments?: readonly { readonly name: string; readonly body?: string }[];
}

/** One check for each test, and one for each error outside the tests. A skipped test has failed. */
export function readPlaywrightReport(report: PlaywrightReport): Check[] {
  const outside = report.errors.map((error) => ({
    name: "an error outside the tests",
    ok: false,
    detail: error.message ?? "",
  }));
  return [...report.suites.flatMap((suite) => readSuite(suite, suite.title)), ...outside];
}

function readSuite(suite: PlaywrightSuite, path: string): Check[] {
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map((test) => ({
      name: `${path}: ${spec.title}`,
      ok: test.status === "expected",
      detail: [test.status, ...test.results.flatMap(detailsOf)].join("\n"),
    })),
  );
  const nested = (suite.suites ?? []).flatMap((each) => readSuite(each, `${path} ${each.title}`));
  return [...own, ...nested];
}

function detailsOf({ errors, attachments = [] }: PlaywrightResult): string[] {
  return [
    ...errors.map(({ message = "" }) => message),
    ...attachments
      .filter(({ name }) => name === "page")
      .map(({ body = "" }) => Buffer.from(body, "base64").toString()),
  ];
}
