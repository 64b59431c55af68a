import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../root.ts";
import { runProgram } from "../run-program.ts";

/** What the compiler says about code in a package that has the settings and dependencies of `name`. */
async function compile(name: string, code: string): Promise<string> {
  const parent = join(ROOT, "packages", name, ".results");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "globals-"));
  try {
    const settings = { extends: "../../tsconfig.json", files: ["x.ts"], include: [], exclude: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
    writeFileSync(join(folder, "x.ts"), code);
    return (await runProgram("tsc", ["--project", folder])).output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  { name: "core", code: "export const x = document.title;", error: "TS2584" },
  { name: "core", code: "export const x = performance.now();", error: "TS2304" },
  { name: "core", code: "export const x = process.cwd();", error: "TS2591" },
  { name: "store", code: "export const x = document.title;", error: "TS2584" },
  { name: "dom", code: "export const x = chrome.runtime.id;", error: "TS2304" },
  { name: "ui", code: "export const x = browser.runtime.id;", error: "TS2304" },
])("$code does not compile in $name", async ({ name, code, error }) => {
  expect(await compile(name, code)).toContain(error);
});

test.each([
  { name: "core", dependency: "@gazetteer/dom" },
  { name: "core", dependency: "@gazetteer/store" },
  { name: "core", dependency: "dexie" },
  { name: "dom", dependency: "@gazetteer/store" },
  { name: "store", dependency: "@gazetteer/dom" },
  { name: "ui", dependency: "@gazetteer/dom" },
])("$name cannot resolve $dependency", async ({ name, dependency }) => {
  expect(await compile(name, `export * from "${dependency}";`)).toContain("TS2307");
});

test.each([
  { name: "core", code: 'export * from "valibot";' },
  { name: "dom", code: 'export { type Span } from "@gazetteer/core";\nexport const x = document;' },
  { name: "store", code: 'export * from "dexie";\nexport const x = indexedDB;' },
])("$code compiles in $name", async ({ name, code }) => {
  expect(await compile(name, code)).toBe("");
});
