import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./root.ts";

export interface ProgramResult {
  readonly code: number;
  /** Standard output and standard error, in the order of writing. */
  readonly output: string;
}

/**
 * Runs a program that the package in `folder` depends on, to its end. One that cannot be started
 * has the code 127.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  folder = ".",
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn("pnpm", ["exec", program, ...args], {
      cwd: join(ROOT, folder),
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
