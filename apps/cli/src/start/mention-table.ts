import type { PageReport, ReportedMention } from "./page-report.ts";

/** Columns a character takes in a terminal: East Asian wide ones take two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(char) ? 2 : 1),
    0,
  );
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => cell + " ".repeat(Math.max(0, (widths[index] ?? 0) - width(cell))))
    .join("  ")
    .trimEnd();
}

/** One line an entity: how often, what it is, the forms in the text, and how many of them are marked. */
export function mentionTable({ title, published, mentions, heldBack }: PageReport): string {
  const groups = new Map<string, ReportedMention[]>();
  for (const mention of mentions)
    groups.set(mention.entity, [...(groups.get(mention.entity) ?? []), mention]);
  const rows = [...groups.values()].map((group) => [
    String(group.length),
    String(group.filter(({ painted }) => painted).length),
    group[0]?.entity ?? "",
    group[0]?.kind ?? "",
    [...new Set(group.map(({ text }) => text.replace(/\s+/g, " ")))].join(" · "),
  ]);
  const all = [["mentions", "marked", "entity", "kind", "in the text"], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((cells) => width(cells[column] ?? ""))),
  );
  const held = heldBack === 0 ? "" : `, ${heldBack} first mentions held back`;
  return [
    title,
    `published ${published ?? "unknown"} · ${mentions.length} mentions of ${groups.size} entities${held}`,
    "",
    ...all.map((cells) => row(cells, widths)),
  ].join("\n");
}
