import type { Report } from "./report.ts";

const MARGIN = "  ";

/** Width in columns of a terminal: ideographs, kana and Hangul take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/.test(character)
      ? 2
      : 1;
  return columns;
}

function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

/** Mentions of a document as a table for people; rejected candidates, where asked for, below. */
export function formatTable(doc: string, { mentions, rejected }: Report): string {
  const rows = mentions.map(({ start, end, text, entity, kind, how, role, why }) => [
    `${start}-${end}`,
    oneLine(text),
    entity,
    kind,
    role === null ? how : `${how} (${role})`,
    why,
  ]);
  const table = [["span", "text", "entity", "kind", "how", "why"], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => width(row[column] ?? "")))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0)))
      .join(MARGIN),
  );
  const not = (rejected ?? []).map(
    ({ start, end, text, why }) =>
      `${MARGIN}${start}-${end}${MARGIN}${oneLine(text)}${MARGIN}${why}`,
  );
  return [
    `${doc}: ${mentions.length} mention${mentions.length === 1 ? "" : "s"}`,
    ...lines,
    ...(rejected === undefined ? [] : ["not marked:", ...not]),
    "",
  ].join("\n");
}
