import type { ClaimPeriod, ThenLine } from "@gazetteer/core";
import { formatList } from "../format/format-list.ts";
import type { CardTexts } from "../texts/en/card.ts";

/** Who runs a territory and who claims it, or what of it. */
export function territoryText(
  { administeredBy, claimedBy }: Extract<ThenLine, { type: "territory" }>,
  texts: CardTexts,
  language: string,
): string {
  const names = (periods: readonly ClaimPeriod[]) =>
    formatList(
      periods.map(({ by, extent }) => by.name.text + texts.aside(extent ? [extent.text] : [])),
      language,
    );
  return texts.territory(names(administeredBy), names(claimedBy));
}
