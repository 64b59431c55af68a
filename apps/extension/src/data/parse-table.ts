import { columnTitle, type ImportRow, parseColumn, type TableColumn } from "@gazetteer/store";
import Papa from "papaparse";
import type { FileProblem } from "./read-file-text.ts";
import { termColumns } from "./term-columns.ts";
import { type Term, termOf } from "./terms.ts";

/** What a text with rows is: a table whose first row names its columns, or a list of terms. */
export type ParsedTable =
  | { readonly type: "table"; readonly rows: readonly ImportRow[] }
  | {
      readonly type: "terms";
      readonly terms: readonly Term[];
      /** The row that only names the columns, which is no term. */
      readonly titles?: readonly string[];
    };

/** The line with which spreadsheets are told what parts cells; they do not count it as a row, either. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;

/** The rarer in prose first: it wins where two part the rows equally well. */
const DELIMITERS = ["\t", ";", ","] as const;
/** Rows that the guess looks at. */
const GUESSED_ROWS = 50;

type Quoting = Pick<Papa.ParseConfig, "quoteChar">;
/** Quotation marks are letters like any other: what stands for them here is in no text. */
const NO_QUOTING: Quoting = { quoteChar: "\0" };

/** What parts most of the first rows into as many cells as the first; a list of one column has nothing of the kind. */
function guessDelimiter(text: string, quoting: Quoting): string {
  let best = { delimiter: ",", rows: 0 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      preview: GUESSED_ROWS,
      skipEmptyLines: "greedy",
      ...quoting,
    });
    const width = data[0]?.length ?? 0;
    const rows = width < 2 ? 0 : data.filter((cells) => cells.length === width).length;
    if (rows > best.rows) best = { delimiter, rows };
  }
  return best.delimiter;
}

function cellsOf(text: string, quoting: Quoting = {}): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter: guessDelimiter(text, quoting), ...quoting });
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

function readRows(
  columns: readonly (TableColumn | undefined)[],
  rows: readonly (readonly string[])[],
  problems: ReadonlyMap<number, string>,
): ImportRow[] {
  return rows.flatMap((cells, index): ImportRow[] => {
    const row = index + 1;
    const problem = problems.get(index);
    if (index === 0 || isBlank(cells)) return [];
    if (problem !== undefined) return [{ row, problem }];
    if (cells.length > columns.length && !isBlank(cells.slice(columns.length)))
      return [{ row, problem: `has ${cells.length} cells under ${columns.length} columns` }];
    const known = columns.flatMap((column, at) =>
      column === undefined ? [] : [[column, cells[at] ?? ""] as const],
    );
    return [{ row, cells: known }];
  });
}

/**
 * Rows of text whose cells are parted by commas, semicolons or tabs. `row` counts from 1, the titles and empty rows
 * too, so that it is the row that a spreadsheet shows.
 */
export function parseTable(given: string): ParsedTable | FileProblem {
  const text = given.replace(SEPARATOR_LINE, "");
  const { data: rows, errors } = cellsOf(text);
  const titles = rows[0] ?? [];
  const columns = titles.map((title) => parseColumn(title));
  const problems = new Map(
    errors.flatMap(({ row, message }): [number, string][] =>
      row === undefined ? [] : [[row, message]],
    ),
  );
  if (columns.some((column) => column?.field === "id")) {
    const strange = titles.filter((title, at) => columns[at] === undefined && title.trim() !== "");
    const left = strange.map(
      (title): ImportRow => ({
        row: 1,
        problem: `there is no column \`${title.slice(0, 80)}\` in tables; its cells are left out`,
      }),
    );
    const keys = columns.map((column) => column && columnTitle(column));
    const twice = new Set(keys.filter((key, at) => key !== undefined && keys.indexOf(key) < at));
    left.push(
      ...[...twice].map(
        (key): ImportRow => ({
          row: 1,
          problem: `there are two columns \`${key}\`; the last counts`,
        }),
      ),
    );
    return { type: "table", rows: [...left, ...readRows(columns, rows, problems)] };
  }
  // A list that is typed by hand: one mark that begins a line would take all lines below it into one term.
  const lines = errors.some(({ type }) => type === "Quotes")
    ? cellsOf(text, NO_QUOTING).data
    : rows;
  const filled = lines
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => !isBlank(cells));
  const [head, ...below] = filled;
  if (head === undefined || filled.some(({ cells }) => cells.length > 2))
    return { problem: "noColumns" };
  const at = below.length === 0 ? undefined : termColumns(head.cells);
  if (at === undefined)
    return { type: "terms", terms: filled.map(({ cells, row }) => termOf(cells, row)) };
  return {
    type: "terms",
    titles: head.cells,
    terms: below.map(({ cells, row }) => termOf([cells[at.name] ?? "", cells[at.what] ?? ""], row)),
  };
}
