import type { Card } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { type CardLine, cardParts } from "./card-lines.ts";
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
  const numbers = [...new Set(sources)].join(", ");
  return `<p${language}>${escape(text)}${numbers === "" ? "" : ` <sup>${numbers}</sup>`}</p>`;
}

/** The card with its sources as HTML, for the clipboard; every text of a pack is escaped. */
export function cardAsHtml(card: Card, texts: CardTexts, language: string): string {
  const titles = card.titles.map(({ text }) => escape(text)).join(" · ");
  const parts = cardParts(card, texts, language).map(
    ({ heading, lines }) =>
      `${heading === undefined ? "" : `<h3>${escape(heading)}</h3>`}${lines.map(line).join("")}`,
  );
  const sources = card.sources.map(({ title, publisher, date, url, archivedUrl }) => {
    const address = safeAddress(url, archivedUrl);
    const named = address
      ? `<a href="${escape(address.href)}">${escape(title)}</a>`
      : escape(title);
    const day = date === undefined ? "" : `, ${formatDate(date, language)}`;
    return `<li>${named}. ${escape(publisher)}${escape(day)}</li>`;
  });
  const pack = escape(texts.pack(card.pack.title.text, card.pack.version));
  const list = sources.length === 0 ? "" : `<ol>${sources.join("")}</ol>`;
  return `<h2>${titles}</h2>${parts.join("")}${list}<p>${pack}</p>`;
}
