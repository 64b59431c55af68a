import { padColumns } from "../pad-columns.ts";
import type { PageReport, ReportedMention } from "./page-report.ts";

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
  const held = heldBack === 0 ? "" : `, ${heldBack} first mentions held back`;
  return [
    title,
    `published ${published ?? "unknown"} · ${mentions.length} mentions of ${groups.size} entities${held}`,
    "",
    ...padColumns([["mentions", "marked", "entity", "kind", "in the text"], ...rows]),
  ].join("\n");
}
