import type { Card } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { type CardLine, cardParts } from "./card-lines.ts";

const cited = ({ text, sources }: CardLine) =>
  sources.length === 0 ? text : `${text} [${[...new Set(sources)].join(", ")}]`;

/** The card with its sources as plain text, for the clipboard. */
export function cardAsText(card: Card, texts: CardTexts, language: string): string {
  const parts = cardParts(card, texts, language).map(({ heading, lines }) =>
    [...(heading === undefined ? [] : [heading]), ...lines.map(cited)].join("\n"),
  );
  const sources = card.sources.map(({ title, publisher, date, url }, index) => {
    const day = date === undefined ? "" : `, ${formatDate(date, language)}`;
    return `[${index + 1}] ${title}. ${publisher}${day}. ${url}`;
  });
  const titles = card.titles.map(({ text }) => text).join(" · ");
  const pack = texts.pack(card.pack.title.text, card.pack.version);
  return [titles, ...parts, sources.join("\n"), pack].filter((part) => part !== "").join("\n\n");
}
