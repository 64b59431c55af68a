import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { engineBenchmark } from "./engine/engine-benchmark.ts";
import { peersBenchmark } from "./engine/peers-benchmark.ts";
import { marksBenchmark } from "./marks/marks-benchmark.ts";
import { optionsBenchmark } from "./options/options-benchmark.ts";
import { pageBenchmark } from "./page/page-benchmark.ts";
import { type Benchmark, printTable, type Row } from "./report.ts";

/** In the order in which they run; each is one file. */
const BENCHMARKS: readonly Benchmark[] = [
  engineBenchmark,
  peersBenchmark,
  pageBenchmark,
  marksBenchmark,
  optionsBenchmark,
];

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    only: { type: "string", multiple: true },
    sizes: { type: "string", default: "500,10000,100000,1000000" },
  },
});

const rows: Row[] = [];
for (const benchmark of BENCHMARKS) {
  if (values.only !== undefined && !values.only.includes(benchmark.name)) continue;
  process.stderr.write(`${benchmark.name} …\n`);
  await benchmark.run((row) => rows.push(row), { sizes: values.sizes.split(",").map(Number) });
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
