import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../root.ts";
import { runProgram } from "../run-program.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lint-"));
  cpSync(join(ROOT, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
  const { output } = await runProgram("oxlint", [
    "--config",
    join(folder, ".oxlintrc.json"),
    folder,
  ]);
  return output;
}

const CONTENT = "apps/extension/src/content/x.ts";
const BACKGROUND = "apps/extension/src/background/x.ts";

test.each([
  {
    file: CONTENT,
    code: 'export { list } from "@gazetteer/store";',
    rule: "no-restricted-imports",
  },
  { file: CONTENT, code: 'export { Dexie } from "dexie";', rule: "no-restricted-imports" },
  { file: CONTENT, code: 'export { x } from "../background/x.ts";', rule: "no-restricted-imports" },
  { file: CONTENT, code: 'await fetch("/");', rule: "no-restricted-globals" },
  { file: CONTENT, code: 'await window.fetch("/");', rule: "no-restricted-properties" },
  { file: CONTENT, code: "export const r = new XMLHttpRequest();", rule: "no-restricted-globals" },
  { file: CONTENT, code: 'export const s = new WebSocket("/");', rule: "no-restricted-globals" },
  { file: CONTENT, code: 'navigator.sendBeacon("/");', rule: "no-restricted-properties" },
  { file: CONTENT, code: "export const i = new Image();", rule: "no-restricted-globals" },
  { file: CONTENT, code: 'indexedDB.open("x");', rule: "no-restricted-globals" },
  { file: CONTENT, code: 'window.postMessage("x");', rule: "no-restricted-properties" },
  { file: CONTENT, code: "document.dispatchEvent(event);", rule: "no-restricted-properties" },
  { file: CONTENT, code: 'document.cookie = "x";', rule: "no-restricted-properties" },
  {
    file: CONTENT,
    code: 'export const c = new BroadcastChannel("x");',
    rule: "no-restricted-globals",
  },
  { file: CONTENT, code: 'console.log("x");', rule: "no-console" },
  {
    file: "apps/extension/src/entrypoints/page.ts",
    code: 'export { list } from "@gazetteer/store";',
    rule: "no-restricted-imports",
  },
  {
    file: "apps/extension/src/entrypoints/card.ts",
    code: 'await fetch("/");',
    rule: "no-restricted-globals",
  },
  {
    file: "apps/extension/src/entrypoints/reader.ts",
    code: "indexedDB.open(name);",
    rule: "no-restricted-globals",
  },
  {
    file: "apps/extension/src/entrypoints/guide.ts",
    code: 'await fetch("/");',
    rule: "no-restricted-globals",
  },
  {
    file: "apps/extension/src/messaging/x.ts",
    code: 'export { Dexie } from "dexie";',
    rule: "no-restricted-imports",
  },
  { file: "packages/dom/src/x.ts", code: 'await fetch("/");', rule: "no-restricted-globals" },
  { file: "packages/ui/src/x.ts", code: 'await fetch("/");', rule: "no-restricted-globals" },
  { file: BACKGROUND, code: "export const t = document.title;", rule: "no-restricted-globals" },
  { file: BACKGROUND, code: "export const w = window.name;", rule: "no-restricted-globals" },
  { file: "packages/core/src/x.ts", code: "export const x: any = 1;", rule: "no-explicit-any" },
])("$code in $file breaks $rule", async ({ file, code, rule }) => {
  expect(await lint({ [file]: code })).toContain(`(${rule})`);
});

test.each([
  { file: BACKGROUND, code: 'export { list } from "@gazetteer/store";' },
  { file: "apps/extension/src/options/x.ts", code: "export const t = document.title;" },
])("$code in $file is fine", async ({ file, code }) => {
  expect(await lint({ [file]: code })).toContain("0 errors");
});

test("two files that import each other are found", async () => {
  const output = await lint({
    "packages/core/src/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
    "packages/core/src/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
  });

  expect(output).toContain("(no-cycle)");
});
