import { join } from "node:path";
import { launchExtension } from "../page/launch-extension.ts";
import { serveFolder } from "../page/serve-folder.ts";
import type { Benchmark } from "../report.ts";
import { type CardFigures, measureCards } from "./measure-card.ts";

const PAGES = join(import.meta.dirname, "../../../extension/e2e/pages");
/** Marked on that page once, each with a card of another kind. */
const TEXTS = ["four islands", "Vladimir Putin", "Kunashir"];
const ROUNDS = 7;
/** From the end of the dwell to the painted card. */
const GOALS = { awake: { first: 50, aim: 16 }, stopped: { first: 150, aim: 50 } } as const;

function median(figures: readonly CardFigures[]): number {
  const sorted = figures.map(({ paintedMs }) => paintedMs).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How long a reader who has rested on a mark waits for its card. */
export const cardBenchmark: Benchmark = {
  name: "card",
  async run(report) {
    const end = new AbortController();
    const context = await launchExtension();
    try {
      const address = await serveFolder(PAGES, end.signal);
      for (const background of ["awake", "stopped"] as const) {
        process.stderr.write(`  background ${background}\n`);
        const { first, others } = await measureCards(context, `${address}card.html`, TEXTS, {
          rounds: ROUNDS,
          background,
        });
        const row = { bench: "card", subject: `background ${background}`, unit: "ms" };
        report({ ...row, size: 1, metric: "first card of a page", value: first.paintedMs });
        report({
          ...row,
          size: others.length,
          metric: "dwell end to painted, median",
          value: median(others),
          goals: { ...GOALS[background], better: "lower" },
        });
      }
    } finally {
      await context.close();
      end.abort();
    }
  },
};
