import type { Card } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { type CardLine, cardParts, citedIn, type CopyView, stopped } from "./card-lines.ts";
import { citationText } from "./citation-text.ts";
import { readableAddress } from "./readable-address.ts";

const cited = ({ text, sources }: CardLine) =>
  sources.length === 0 ? text : `${text} [${citationText(sources, Infinity)}]`;

/** What a view of the card shows, with its sources, as plain text for the clipboard. */
export function cardAsText(card: Card, texts: CardTexts, view: CopyView): string {
  const shown = cardParts(card, texts, view);
  const parts = shown.map(({ heading, lines }) =>
    [...(heading === undefined ? [] : [heading]), ...lines.map(cited)].join("\n"),
  );
  const sources = citedIn(shown).flatMap((number) => {
    const source = card.sources[number - 1];
    if (source === undefined) return [];
    const { title, publisher, date, url } = source;
    const day = date === undefined ? "" : `, ${formatDate(date, view.language)}`;
    return `[${number}] ${stopped(title)} ${stopped(`${publisher}${day}`)} ${readableAddress(url)}`;
  });
  const titles = card.titles.map(({ text }) => text).join(" · ");
  const pack = texts.pack(card.pack.title.text, card.pack.version);
  return [titles, ...parts, sources.join("\n"), pack].filter((part) => part !== "").join("\n\n");
}
