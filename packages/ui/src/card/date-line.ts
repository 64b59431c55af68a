import type { Card, PartialDate } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatPeriod } from "../format/format-period.ts";
import { unbroken } from "../format/unbroken.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { asHeading } from "./as-heading.ts";
import type { CardLine } from "./card-lines.ts";

/** Whether the line of days under an agreement's name has this one. */
export function isDaySaid({ details }: Card, day: PartialDate): boolean {
  return (
    details.kind === "agreement" &&
    [details.signed, details.announced, details.inForce].includes(day)
  );
}

/** Days and legal nature, which an agreement or event is known by: the line under the names. */
export function dateLine(card: Card, texts: CardTexts, language: string): CardLine | undefined {
  const { details } = card;
  if (details.kind === "agreement") {
    const { nature, signed, announced, inForce, sources } = details;
    const inLaw = texts.natures[nature];
    // The kind above the title may have said it.
    const isSaid = card.label.text.toLowerCase().includes(inLaw.toLowerCase());
    const write = (say: (date: string) => string, date: string | undefined) =>
      date === undefined ? [] : [say(unbroken(formatDate(date, language)))];
    const parts = [
      ...(isSaid ? [] : [inLaw]),
      ...write(texts.signed, signed),
      ...write(texts.announced, announced),
      ...write(texts.inForce, inForce),
    ];
    return parts.length === 0
      ? undefined
      : { text: asHeading(parts.join(" · "), language), sources };
  }
  // The line of the article's day says when it came.
  const isToCome = card.atTheTime.some(({ type }) => type === "not-yet");
  if (details.kind !== "event" || isToCome) return undefined;
  const text = details.ongoing
    ? asHeading(unbroken(formatPeriod({ from: details.date }, language)), language)
    : unbroken(formatDate(details.date, language));
  return { text, sources: [] };
}
