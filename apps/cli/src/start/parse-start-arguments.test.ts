import { expect, test } from "vitest";
import { parseStartArguments, UsageError } from "./parse-start-arguments.ts";

const HERE = import.meta.filename;
const machine = { hasDisplay: true, demo: "/demo.html" };

test.each([
  { args: [], hasDisplay: true, mode: "window" },
  { args: [], hasDisplay: false, mode: "headless" },
  { args: ["--headless"], hasDisplay: true, mode: "headless" },
])("$args with a display: $hasDisplay runs as $mode", ({ args, hasDisplay, mode }) => {
  expect(parseStartArguments(args, { ...machine, hasDisplay }).mode).toBe(mode);
});

test.each([
  { args: [], target: { type: "file", path: "/demo.html" } },
  { args: [HERE], target: { type: "file", path: HERE } },
  { args: [`file://${HERE}`], target: { type: "file", path: HERE } },
  { args: ["http://127.0.0.1:8000/a"], target: { type: "url", url: "http://127.0.0.1:8000/a" } },
])("$args opens $target", ({ args, target }) => {
  expect(parseStartArguments(args, machine).target).toEqual(target);
});

test("files and the entity to hover are passed on", () => {
  const args = ["--json", "a.json", "--screenshot", "b.png", "--hover", "kunashir"];

  expect(parseStartArguments(args, machine)).toMatchObject({
    json: "a.json",
    screenshot: "b.png",
    hover: "kunashir",
  });
});

test.each([
  { what: "a file that is not there", args: ["nowhere.html"] },
  { what: "two pages", args: [HERE, HERE] },
  { what: "an unknown option", args: ["--fast"] },
])("$what is an error for the user", ({ args }) => {
  expect(() => parseStartArguments(args, machine)).toThrow(UsageError);
});
