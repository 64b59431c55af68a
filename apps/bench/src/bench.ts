import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { cardBenchmark } from "./card/card-benchmark.ts";
import { engineBenchmark } from "./engine/engine-benchmark.ts";
import { peersBenchmark } from "./engine/peers-benchmark.ts";
import { marksBenchmark } from "./marks/marks-benchmark.ts";
import { optionsBenchmark } from "./options/options-benchmark.ts";
import { firefoxBenchmark } from "./page/firefox-benchmark.ts";
import { pageBenchmark } from "./page/page-benchmark.ts";
import { soakBenchmark } from "./page/soak-benchmark.ts";
import { type Benchmark, printTable, type Row } from "./report.ts";

/** In the order in which they run; each is one file. */
const BENCHMARKS: readonly Benchmark[] = [
  engineBenchmark,
  peersBenchmark,
  pageBenchmark,
  firefoxBenchmark,
  marksBenchmark,
  optionsBenchmark,
  soakBenchmark,
  cardBenchmark,
];

const USAGE = `bench [${BENCHMARKS.map(({ name }) => name).join("|")}]… [--sizes N,N…] [--json FILE]
Without names everything is measured; without sizes 500, 10,000 and 100,000 names, and a million where that takes
less than five minutes.`;

/** Prints how it is called and ends: with 0 for whoever asked. */
function explain(code: 0 | 2): never {
  process[code === 0 ? "stdout" : "stderr"].write(`${USAGE}\n`);
  process.exit(code);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        json: { type: "string" },
        sizes: { type: "string" },
      },
    });
  } catch {
    return explain(2);
  }
}

const { values, positionals } = readArguments();
if (values.help) explain(0);
const wanted = new Set(positionals);
const sizes = values.sizes?.split(",").map(Number) ?? [500, 10_000, 100_000, 1_000_000];
if (
  sizes.some((size) => !Number.isInteger(size) || size < 1) ||
  [...wanted].some((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name))
)
  explain(2);

const rows: Row[] = [];
for (const benchmark of BENCHMARKS) {
  if (wanted.size > 0 && !wanted.has(benchmark.name)) continue;
  process.stderr.write(`${benchmark.name} …\n`);
  await benchmark.run((row) => rows.push(row), {
    sizes,
    isDefault: values.sizes === undefined,
  });
}
process.stdout.write(`${printTable(rows)}\n`);
if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify(
      rows.map((row) => ({ ...row, goals: undefined })),
      null,
      2,
    )}\n`,
  );
