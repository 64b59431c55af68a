import type { Card, CardMention } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatList } from "../format/format-list.ts";
import type { ReasonTexts } from "../texts/en/card-reason.ts";
import { isolate } from "./isolate.ts";

/** Names listed before a sentence becomes a list of its own. */
const MAX_NAMES = 3;

interface Words {
  readonly texts: ReasonTexts;
  readonly language: string;
}

/** By which words of the pack the page's words were found. */
function foundBy({ text, how, reason }: CardMention, { texts }: Words): string {
  const seen = isolate(text);
  const pack = isolate(reason.pack.text);
  if (how === "role") return texts.role(seen, pack);
  if (how === "description") return texts.description(seen, pack);
  return text.toLowerCase() === reason.name.text.toLowerCase()
    ? texts.name(seen, pack)
    : texts.form(seen, isolate(reason.name.text), pack);
}

/** "President of Russia on 16 Dec 2016 was Vladimir Putin": how an office led to the person. */
export function heldThen(
  { titles, date }: Pick<Card, "titles" | "date">,
  office: string,
  { texts, language }: Words,
): string {
  const person = isolate(titles[0]?.text ?? "");
  return date === undefined
    ? texts.heldByPage(isolate(office), person)
    : texts.heldThen(isolate(office), person, formatDate(date, language));
}

/** What on the page decided that the words mean this. */
function decidedBy(card: Card, { reason }: CardMention, words: Words): string[] {
  const { texts, language } = words;
  const names = formatList(
    reason.evidence.slice(0, MAX_NAMES).map(({ text }) => isolate(text)),
    language,
  );
  if (reason.ground === "fuller-name")
    return [texts.fullerName(isolate(card.titles.map(({ text }) => text).join(" · ")))];
  if (reason.ground === "certain" || names === "") return [];
  if (reason.ground === "title") return [texts.titleBeside(names)];
  if (reason.ground === "gate") return [texts.alsoNames(names)];
  return [heldThen(card, reason.evidence[0]?.text ?? "", words)];
}

/** Why the page's words are marked as this entity, in plain sentences; empty without a mention. */
export function whyMarked(card: Card, words: Words): string {
  const { mention } = card;
  if (mention === undefined) return "";
  const rivals = mention.reason.rivals.slice(0, MAX_NAMES).map(({ text }) => isolate(text));
  return [
    foundBy(mention, words),
    ...decidedBy(card, mention, words),
    ...(rivals.length === 0 ? [] : [words.texts.notMeant(formatList(rivals, words.language))]),
  ].join(" ");
}
