import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const README = readFileSync(join(import.meta.dirname, "README.md"), "utf8");

/** Each example with the output that stands below it. */
const examples = [...README.matchAll(/```ts\n(.*?)```\n\n```text\n(.*?)```/gs)].map(
  ([, code = "", output = ""], index) => ({ number: index + 1, code, output }),
);

test("every example has its output", () => {
  expect(examples).toHaveLength(README.split("```ts\n").length - 1);
});

test.each(examples)(
  "example $number prints what the README says",
  ({ code, output }) => {
    // Run inside the package, where its own name resolves.
    const printed = execFileSync(process.execPath, ["--input-type=module-typescript", "-"], {
      cwd: import.meta.dirname,
      input: code,
      encoding: "utf8",
    });
    expect(printed).toBe(output);
  },
  60_000,
);
