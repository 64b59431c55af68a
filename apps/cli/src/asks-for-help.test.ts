import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asksForHelp } from "./asks-for-help.ts";

test.each([
  { args: ["--help"], asks: true },
  { args: ["--format", "table", "-h"], asks: true },
  { args: ["--", "--help"], asks: false },
  { args: ["help.txt"], asks: false },
])("$args: $asks", ({ args, asks }) => expect(asksForHelp(args)).toBe(asks));

test.each([
  { program: "start.ts", says: ["--headless", "--json FILE", "Ends with 0"] },
  { program: "annotate.ts", says: ["--format json|table", "--jsonl", "Ends with 0"] },
])("$program says what it takes and how it ends, and does nothing", ({ program, says }) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, program), "--help"],
    { encoding: "utf8" },
  );

  expect(status).toBe(0);
  for (const each of says) expect(stdout).toContain(each);
});
