import type { Layer } from "./layer.ts";
import { runTask } from "./run-task.ts";

/** Turbo tasks of which each counts as one check in each package. */
export function taskLayer(name: string, tasks: string[], speed: Layer["speed"]): Layer {
  return {
    name,
    speed,
    async run() {
      const results = await runTask(...tasks);
      return results.map(({ task, packageName, ok, log }) => ({
        name: `${packageName} ${task}`,
        ok,
        detail: log,
      }));
    },
  };
}
