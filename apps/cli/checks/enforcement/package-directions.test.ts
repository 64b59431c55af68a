import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../root.ts";
import { runProgram } from "../run-program.ts";
import { workspaceFolders } from "../workspace-folders.ts";

const ROOT_FILES = ["turbo.json", "package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"];

/** What `turbo boundaries` says of our packages, without their code, when one depends on another. */
async function boundaries(from?: string, to?: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), "boundaries-"));
  try {
    for (const file of ROOT_FILES) cpSync(join(ROOT, file), join(copy, file));
    for (const folder of workspaceFolders()) {
      mkdirSync(join(copy, folder, "src"), { recursive: true });
      cpSync(join(ROOT, folder, "turbo.json"), join(copy, folder, "turbo.json"));
      const manifest = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
      if (manifest.name === from) manifest.dependencies[to ?? ""] = "workspace:*";
      writeFileSync(join(copy, folder, "package.json"), JSON.stringify(manifest));
    }
    return (await runProgram("turbo", ["boundaries", "--cwd", copy])).output;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

test("the packages as they are keep to the directions", async () => {
  expect(await boundaries()).toContain("no issues found");
});

test.each([
  ["@gazetteer/core", "@gazetteer/dom"],
  ["@gazetteer/core", "@gazetteer/store"],
  ["@gazetteer/core", "@gazetteer/ui"],
  ["@gazetteer/dom", "@gazetteer/store"],
  ["@gazetteer/dom", "@gazetteer/ui"],
  ["@gazetteer/store", "@gazetteer/dom"],
  ["@gazetteer/ui", "@gazetteer/dom"],
  ["@gazetteer/ui", "@gazetteer/extension"],
  ["@gazetteer/cli", "@gazetteer/extension"],
])("%s may not depend on %s", async (from, to) => {
  expect(await boundaries(from, to)).toMatch(
    new RegExp(`\`${to}\` found with tag listed in denylist`),
  );
});
