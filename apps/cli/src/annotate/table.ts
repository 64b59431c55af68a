import { padColumns } from "../pad-columns.ts";
import type { Report } from "./report.ts";

const MARGIN = "  ";

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
  const not = (rejected ?? []).map(
    ({ start, end, text, why }) =>
      `${MARGIN}${start}-${end}${MARGIN}${oneLine(text)}${MARGIN}${why}`,
  );
  return [
    `${doc}: ${mentions.length} mention${mentions.length === 1 ? "" : "s"}`,
    ...padColumns([["span", "text", "entity", "kind", "how", "why"], ...rows]),
    ...(rejected === undefined ? [] : ["not marked:", ...not]),
    "",
  ].join("\n");
}
