import type { Card, ThenLine } from "@gazetteer/core";
import { widthOf } from "./width-of.ts";

/** Two sentences of an ordinary summary: about 40 words of English. */
const LEAD_WIDTH = 260;
/** Names, the day's line, summary and claims of a first view: about 75 words, which leaves some for headings. */
const FIRST_VIEW_WIDTH = 450;

function widthOfLine(line: ThenLine): number {
  if (line.type === "office") return widthOf(line.office.text);
  return line.type === "status" ? widthOf(line.text.text) : 0;
}

/** How wide the lead of the summary may be: what claims and the day's line leave of the first view. */
export function leadWidth({
  titles,
  names,
  atTheTime,
  disputes: [dispute],
  emphasis,
}: Pick<Card, "titles" | "names" | "atTheTime" | "disputes" | "emphasis">): number {
  if (dispute === undefined || emphasis !== "subject") return LEAD_WIDTH;
  const beside = [
    ...[...titles, ...names.flatMap((line) => line.names)].map(({ text }) => widthOf(text)),
    ...atTheTime.map(widthOfLine),
    ...dispute.sides.map(({ claims }) => widthOf(claims[0]?.text.text ?? "")),
  ];
  return Math.min(
    LEAD_WIDTH,
    beside.reduce((left, width) => left - width, FIRST_VIEW_WIDTH),
  );
}
