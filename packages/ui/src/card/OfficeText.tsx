import type { OfficeHeld } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatPeriod } from "../format/format-period.ts";
import { unbroken } from "../format/unbroken.ts";
import { asHeading } from "./as-heading.ts";
import { useCardView } from "./card-view.ts";

/** An office as a heading, and whether somebody only acts in it. */
export function OfficeName({ office, acting }: Pick<OfficeHeld, "office" | "acting">) {
  const { texts } = useCardView();
  return (
    <>
      <span lang={office.lang}>{asHeading(office.text, office.lang)}</span>
      {texts.aside(acting ? [texts.acting] : [])}
    </>
  );
}

/** When an office was held; one that had not ended says until when that is known. */
export function OfficePeriod({ from, to, asOf }: Pick<OfficeHeld, "from" | "to" | "asOf">) {
  const { card, language, texts } = useCardView();
  // An article from within the known time needs no "as of".
  const isKnown = asOf === undefined || (card.date !== undefined && card.date <= asOf);
  return (
    <span class="muted period office-period">
      {unbroken(formatPeriod({ from, to }, language))}
      {texts.aside(isKnown ? [] : [texts.asOf(unbroken(formatDate(asOf, language)))])}
    </span>
  );
}
