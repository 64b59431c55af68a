import type { Card } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { type CardLine, cardParts, citedIn, type CopyView, stopped } from "./card-lines.ts";
import { citationText } from "./citation-text.ts";
import { readableAddress } from "./readable-address.ts";
import { safeAddress } from "./safe-address.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escape = (text: string) => text.replace(/[&<>"]/g, (each) => ENTITIES[each] ?? each);

function line({ text, lang, sources }: CardLine): string {
  const language = lang === undefined ? "" : ` lang="${escape(lang)}"`;
  const numbers = citationText(sources, Infinity);
  return `<p${language}>${escape(text)}${numbers === "" ? "" : ` <sup>${numbers}</sup>`}</p>`;
}

/** What a view of the card shows, with its sources, as HTML for the clipboard; every text of a pack is escaped. */
export function cardAsHtml(card: Card, texts: CardTexts, view: CopyView): string {
  const titles = card.titles.map(({ text }) => escape(text)).join(" · ");
  const shown = cardParts(card, texts, view);
  const parts = shown.map(
    ({ heading, lines }) =>
      `${heading === undefined ? "" : `<h3>${escape(heading)}</h3>`}${lines.map(line).join("")}`,
  );
  const sources = citedIn(shown).flatMap((number) => {
    const source = card.sources[number - 1];
    if (source === undefined) return [];
    const { title, publisher, date, url, archivedUrl } = source;
    const address = safeAddress(url, archivedUrl);
    const named = address
      ? `<a href="${escape(address.href)}">${escape(title)}</a>`
      : escape(title);
    const stop = stopped(title).slice(title.length);
    const day = date === undefined ? "" : `, ${formatDate(date, view.language)}`;
    const plain = address ? "" : ` ${escape(readableAddress(url))}`;
    return `<li value="${number}">${named}${stop} ${escape(stopped(`${publisher}${day}`))}${plain}</li>`;
  });
  const pack = escape(texts.pack(card.pack.title.text, card.pack.version));
  const list = sources.length === 0 ? "" : `<ol>${sources.join("")}</ol>`;
  return `<h2>${titles}</h2>${parts.join("")}${list}<p>${pack}</p>`;
}
