/** One figure. `ratioToOurs` is how many times worse than the product it is; 1 or absent for the product itself. */
export interface Row {
  readonly bench: string;
  readonly subject: string;
  readonly size: number;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly ratioToOurs?: number;
  /** What the first release must reach and what we aim for, in the same unit. */
  readonly goals?: {
    readonly first: number;
    readonly aim: number;
    readonly better: "lower" | "higher";
  };
}

/** One set of figures; prints what it is doing as it goes. */
export interface Benchmark {
  readonly name: string;
  run(report: (row: Row) => void, options: BenchOptions): Promise<void>;
}

export interface BenchOptions {
  /** Numbers of names to measure with. */
  readonly sizes: readonly number[];
  /** Nobody asked for these sizes: one that takes very long may be left out. */
  readonly isDefault: boolean;
}

const count = (value: number): string =>
  value >= 1e6 ? `${value / 1e6}M` : value >= 1e4 ? `${value / 1e3}k` : String(value);

const figure = (value: number): string =>
  value === 0 || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

/** Where a value stands to its goals, in words. */
function verdict({ value, goals }: Row): string {
  if (goals === undefined) return "";
  const { first, aim, better } = goals;
  const reaches = (goal: number) => (better === "lower" ? value <= goal : value >= goal);
  const distance = (goal: number) => figure(better === "lower" ? value / goal : goal / value);
  if (!reaches(first)) return `misses ${first} by ${distance(first)}x (aim ${aim})`;
  return reaches(aim)
    ? `reaches the aim ${aim}`
    : `within ${first}; aim ${aim} is ${distance(aim)}x away`;
}

export function printTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.bench,
    row.subject,
    count(row.size),
    row.metric,
    `${figure(row.value)} ${row.unit}`,
    row.ratioToOurs === undefined ? "" : `${figure(row.ratioToOurs)}x ours`,
    verdict(row),
  ]);
  const table = [["bench", "subject", "size", "metric", "value", "", ""], ...lines];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((line) => line[column]?.length ?? 0)),
  );
  return table
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
