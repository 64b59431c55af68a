import type { Layer } from "./layer.ts";
import { runProgram } from "./run-program.ts";

/** A program that judges the whole tree and counts as one check. */
export function programLayer(name: string, program: string, args: readonly string[]): Layer {
  return {
    name,
    speed: "quick",
    async run() {
      const { code, output } = await runProgram(program, args);
      return [{ name: `${program} ${args.join(" ")}`, ok: code === 0, detail: output }];
    },
  };
}
