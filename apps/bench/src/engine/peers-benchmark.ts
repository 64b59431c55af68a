import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Benchmark, Row } from "../report.ts";
import { ENOUGH_MS } from "./measure.ts";
import type { PeerResult } from "./measure-peer.ts";
import { PEER_ENGINES } from "./peer-engines.ts";

/** For building, checking and measuring; an engine that needs longer has no result at that size. */
const LIMIT_MS = 60_000;
/** More names only where somebody asks for them: most peers then use up the whole minute. */
const LARGEST_BY_DEFAULT = 100_000;
const WORKER = join(import.meta.dirname, "measure-peer.ts");
/** Share of places an engine may get wrong and still be compared: rules for edges of words differ a little. */
const TOLERANCE = 0.01;

/**
 * One engine in a process of its own: its memory and its failures stay there. Ours runs beside it, over the same pages;
 * the `extraMs` that this takes are not counted.
 */
function measureApart(subject: string, size: number, extraMs = 0): PeerResult | string {
  const run = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", "--expose-gc", WORKER, subject, String(size)],
    {
      encoding: "utf8",
      timeout: Math.ceil(LIMIT_MS + extraMs),
      killSignal: "SIGKILL",
    },
  );
  if (run.error !== undefined || run.signal !== null) return "no result in 60 s";
  if (run.status !== 0)
    return `fails: ${run.stderr.split("\n").find((line) => line.includes("Error")) ?? "no reason given"}`;
  return JSON.parse(run.stdout) as PeerResult;
}

function rowsOf(subject: string, size: number, result: PeerResult): Row[] {
  const row = (metric: string, value: number, unit: string): Row => ({
    bench: "peers",
    subject,
    size,
    metric,
    value,
    unit,
  });
  const wrong = result.missed + result.extra;
  const rows = [
    row("wrong places", wrong, `of ${result.found}`),
    row("build", result.buildMs, "ms"),
    row("memory", result.megabytes, "MB"),
  ];
  // A time counts only for an engine that finds what is there.
  if (subject !== "gazetteer" && wrong > TOLERANCE * result.found) return rows;
  return [
    ...rows,
    { ...row("scan", result.ratio, "x floor"), ratioToOurs: result.ratio / result.ourRatio },
  ];
}

/** Engines from npm over the same names and pages, names taken exactly; ours with all of its rules. */
export const peersBenchmark: Benchmark = {
  name: "peers",
  run: async (report, { sizes, isDefault }) => {
    for (const size of sizes) {
      if (isDefault && size > LARGEST_BY_DEFAULT) {
        process.stderr.write(`  ${size} names: a minute for each peer; name them with --sizes\n`);
        continue;
      }
      const own = measureApart("gazetteer", size);
      if (typeof own === "string") {
        process.stderr.write(`  gazetteer, ${size} names: ${own}\n`);
        continue;
      }
      for (const row of rowsOf("gazetteer", size, own)) report(row);
      let fastest: number | undefined;
      for (const subject of Object.keys(PEER_ENGINES)) {
        process.stderr.write(`  ${subject}, ${size} names …`);
        const result = measureApart(subject, size, own.buildMs + ENOUGH_MS);
        process.stderr.write(
          typeof result === "string" ? ` ${result}\n` : ` ${result.ratio.toFixed(1)} x floor\n`,
        );
        if (typeof result === "string") continue;
        for (const row of rowsOf(subject, size, result)) {
          report(row);
          if (row.metric === "scan")
            fastest = Math.min(fastest ?? Number.POSITIVE_INFINITY, result.ratio / result.ourRatio);
        }
      }
      if (fastest === undefined) continue;
      report({
        bench: "peers",
        subject: "gazetteer",
        size,
        metric: "faster than the fastest correct peer",
        value: fastest,
        unit: "x",
        goals: { first: 5, aim: 8, better: "higher" },
      });
    }
  },
};
