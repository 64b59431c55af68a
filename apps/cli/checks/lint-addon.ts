import type { Check } from "./check.ts";
import { EXTENSION_BUILDS } from "./extension-builds.ts";
import { runProgram } from "./run-program.ts";

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Preact's code for dangerouslySetInnerHTML, which our lint forbids us to use. */
const ACCEPTED = "UNSAFE_VAR_ASSIGNMENT";

/** Mozilla's linter, as at submission: no error, and no warning but the accepted one. */
export async function lintAddon(): Promise<Check[]> {
  const { output } = await runProgram(
    "web-ext",
    ["lint", `--source-dir=${EXTENSION_BUILDS.firefox}`, "--output=json"],
    "apps/extension",
  );
  const report = JSON.parse(output.slice(output.indexOf("{"))) as {
    readonly errors: readonly Finding[];
    readonly warnings: readonly Finding[];
  };
  const findings = [...report.errors, ...report.warnings.filter(({ code }) => code !== ACCEPTED)];
  return [
    {
      name: "firefox: web-ext lint",
      ok: findings.length === 0,
      detail: findings.map(({ code, message, file }) => `${file}: ${code} ${message}`).join("\n"),
    },
  ];
}
