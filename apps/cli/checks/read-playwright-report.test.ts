import { expect, test } from "vitest";
import { readPlaywrightReport } from "./read-playwright-report.ts";

const spec = (status: string) => ({
  title: "shows a card",
  tests: [{ status, results: [{ errors: [{ message: "no card" }] }] }],
});
const suite = (...statuses: string[]) => ({ title: "card.e2e.ts", specs: statuses.map(spec) });

test.each([
  { what: "a pass and a failure", statuses: ["expected", "unexpected"], oks: [true, false] },
  { what: "a pass at the second try", statuses: ["flaky"], oks: [false] },
  { what: "a test that is skipped", statuses: ["skipped"], oks: [false] },
])("$what count as $oks", ({ statuses, oks }) => {
  const report = { suites: [suite(...statuses)], errors: [] };

  expect(readPlaywrightReport(report).map(({ ok }) => ok)).toEqual(oks);
});

test("tests in nested groups are found by their whole path", () => {
  const report = {
    suites: [{ title: "card.e2e.ts", specs: [], suites: [suite("expected")] }],
    errors: [],
  };

  expect(readPlaywrightReport(report)[0]?.name).toBe("card.e2e.ts card.e2e.ts: shows a card");
});

test("an error outside the tests is a failure", () => {
  const report = { suites: [], errors: [{ message: "cannot read card.e2e.ts" }] };

  expect(readPlaywrightReport(report).map(({ ok }) => ok)).toEqual([false]);
});

test("a failure tells what the page showed", () => {
  const body = Buffer.from("- heading: Packs").toString("base64");
  const results = [{ errors: [], attachments: [{ name: "page", body }, { name: "trace" }] }];
  const failing = { title: "", tests: [{ status: "unexpected", results }] };
  const report = { suites: [{ title: "", specs: [failing] }], errors: [] };

  expect(readPlaywrightReport(report)[0]?.detail).toBe("unexpected\n- heading: Packs");
});
