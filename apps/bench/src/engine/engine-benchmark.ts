import { compileEngine, type Engine, openEngine } from "@gazetteer/core";
import type { Benchmark, Row } from "../report.ts";
import { checkMatches } from "./check-matches.ts";
import { readAndLookUp } from "./floor.ts";
import { makeDictionary } from "./make-dictionary.ts";
import { median } from "../median.ts";
import { measurePages, time } from "./measure.ts";
import { foldEvenly } from "./oracle.ts";
import { makeWorkload, type Workload } from "./workload.ts";

type Goals = NonNullable<Row["goals"]>;

/** Multiples of the floor that a scan with all rules may cost, by number of names. */
const SCAN_GOALS = new Map<number, Goals>([
  [500, { first: 4, aim: 2, better: "lower" }],
  [10_000, { first: 5, aim: 2.8, better: "lower" }],
  [100_000, { first: 7, aim: 4.5, better: "lower" }],
  [1_000_000, { first: 12, aim: 8, better: "lower" }],
]);
/** Seconds. */
const COMPILE_GOALS = new Map<number, Goals>([
  [100_000, { first: 1, aim: 0.1, better: "lower" }],
  [1_000_000, { first: 10, aim: 1, better: "lower" }],
]);
const IMAGE_GOALS: Goals = { first: 60, aim: 25, better: "lower" };
const LOAD_GOALS: Goals = { first: 1, aim: 0.2, better: "lower" };
const LOADS = 31;
/** A size that nobody asked for is left out where the one before says that it takes longer. */
const LONGEST_MS = 300_000;

/** The parts of an image that a scan reads come first; names and link tables are read when they are asked for. */
function scanBytes(image: ArrayBuffer): number {
  const words = new Uint32Array(image);
  return [9, 11, 13, 15, 17].reduce((sum, at) => sum + (words[at] ?? 0), 0);
}

function checked(
  engine: Engine,
  { names, pages }: Workload,
  fold: (text: string) => string,
): number {
  const plain = (page: string) =>
    engine.findMatches(page).filter(({ damage }) => damage === "none");
  const { missed, wrong, found } = checkMatches(names, pages, plain, fold);
  process.stderr.write(`  ${found} places found, ${missed} missed, ${wrong} wrong\n`);
  // Rules may refuse what the bare oracle takes ("kremlin.ru"), but not more than one in a hundred.
  if (wrong > 0 || missed > found / 100)
    throw new Error(`${missed} missed and ${wrong} wrong of ${found}`);
  return found;
}

function benchSize(size: number, report: (row: Row) => void): void {
  const workload = makeWorkload(size);
  const row = (metric: string, value: number, unit: string, goals?: Goals): void =>
    report({
      bench: "engine",
      subject: "gazetteer",
      size,
      metric,
      value,
      unit,
      ...(goals === undefined ? {} : { goals }),
    });
  process.stderr.write(`  ${size} names in ${workload.source}\n`);

  const dictionary = makeDictionary(workload.names);
  let image = new ArrayBuffer(0);
  const compile = (): void => {
    image = compileEngine(dictionary, { revision: 1 });
  };
  const compiles = Array.from({ length: size > 100_000 ? 1 : 5 }, () => time(compile));
  row("compile", median(compiles) / 1000, "s", COMPILE_GOALS.get(size));
  row("image for the scan", scanBytes(image) / size, "bytes a name", IMAGE_GOALS);
  row("image in all", image.byteLength / size, "bytes a name");
  const load = (check: "all" | "header"): number =>
    median(Array.from({ length: LOADS }, () => time(() => openEngine(image, { check }))));
  row("load", load("header"), "ms", LOAD_GOALS);
  row("load and check every byte", load("all"), "ms");

  const scan = (engine: Engine) =>
    measurePages(workload.pages, (page) => engine.findMatches(page).length, readAndLookUp);
  const engine = openEngine(image);
  row(
    "places found, all rules",
    checked(engine, workload, (text) => text),
    "places",
  );
  row("scan, all rules", scan(engine).ratio, "x floor", SCAN_GOALS.get(size));

  const anyCase = openEngine(
    compileEngine(makeDictionary(workload.names, "ignore"), { revision: 1 }),
  );
  row("places found, folding only", checked(anyCase, workload, foldEvenly), "places");
  const { ratio, ms } = scan(anyCase);
  row("scan, folding only", ratio, "x floor");
  row(
    "text a second",
    workload.pages.reduce((sum, page) => sum + page.length, 0) / ms / 1000,
    "million units",
  );
}

/** The matcher against the least that any scan does. */
export const engineBenchmark: Benchmark = {
  name: "engine",
  run: async (report, { sizes, isDefault }) => {
    let last: { size: number; ms: number } | undefined;
    for (const size of sizes) {
      const expected = last === undefined ? 0 : (last.ms * size) / last.size;
      if (isDefault && expected > LONGEST_MS) {
        process.stderr.write(
          `  ${size} names would take about ${Math.round(expected / 60_000)} minutes here; name them with --sizes\n`,
        );
        return;
      }
      const ms = time(() => benchSize(size, report));
      last = { size, ms };
    }
  },
};
