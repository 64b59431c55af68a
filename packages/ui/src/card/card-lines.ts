import type { Card, CardStatement, Citations, ThenLine, VoicePeriod } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatList } from "../format/format-list.ts";
import { formatPeriod } from "../format/format-period.ts";
import type { CardTexts } from "../texts/en/card.ts";

/** One line of a card in plain words. */
export interface CardLine {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly sources: Citations;
}

export interface CardPart {
  readonly heading?: string | undefined;
  readonly lines: readonly CardLine[];
}

function thenLine(line: ThenLine, texts: CardTexts, language: string): CardLine {
  switch (line.type) {
    case "office": {
      const office = line.state === "holds" ? line.office.text : texts.formerly(line.office.text);
      const acting = line.acting ? ` (${texts.acting})` : "";
      return { text: `${office}${acting}, ${formatPeriod(line, language)}`, sources: line.sources };
    }
    case "status":
      return {
        text: `${line.text.text} (${formatPeriod({ from: line.from }, language)})`,
        lang: line.text.lang,
        sources: line.sources,
      };
    case "territory": {
      const names = (periods: readonly VoicePeriod[]) =>
        formatList(
          periods.map(({ by }) => by.name.text),
          language,
        );
      const periods = [...line.administeredBy, ...line.claimedBy];
      return {
        text: texts.territory(names(line.administeredBy), names(line.claimedBy)),
        sources: periods.flatMap(({ sources }) => sources),
      };
    }
    case "not-yet":
      return { text: texts.cameLater(formatDate(line.date, language)), sources: [] };
    default:
      return {
        text: `${texts[line.type]} ${formatDate(line.date, language)}`,
        sources: line.sources,
      };
  }
}

const statementLine =
  (texts: CardTexts) =>
  ({ type, by, text, sources, later }: CardStatement): CardLine => {
    const notes = [
      type === "claim" && by ? texts.claimBy(by.name.text) : "",
      type === "reported" ? texts.reported : "",
      later ? texts.saidLater : "",
    ].filter((note) => note !== "");
    const note = notes.length === 0 ? "" : ` (${notes.join(", ")})`;
    return { text: `${text.text}${note}`, lang: text.lang, sources };
  };

/** What a copy of the card holds, part by part: names, then, summary, claims, facts. */
export function cardParts(card: Card, texts: CardTexts, language: string): CardPart[] {
  const { summary, date } = card;
  const names = card.names.map(({ by, names: each }) => ({
    text: each
      .map(({ text, romanized }) => (romanized === undefined ? text : `${text} (${romanized})`))
      .join(" · ")
      .concat(by === undefined ? "" : ` – ${by.name.text}`),
    sources: [],
  }));
  return [
    { heading: card.label.text, lines: names },
    {
      heading:
        date === undefined ? texts.lastKnown : `${texts.atTheTime}, ${formatDate(date, language)}`,
      lines: card.atTheTime.map((line) => thenLine(line, texts, language)),
    },
    {
      heading: summary?.view === "later" ? texts.today : undefined,
      lines: summary ? [{ ...summary.text, sources: summary.sources }] : [],
    },
    ...card.disputes.map(({ about, sides }) => ({
      heading: about.text,
      lines: sides.flatMap(({ by, claims }) =>
        claims.map((claim) => ({
          text: `${texts.says(by.name.text)}: ${claim.text.text}${claim.later ? ` (${texts.saidLater})` : ""}`,
          lang: claim.text.lang,
          sources: claim.sources,
        })),
      ),
    })),
    { heading: texts.facts, lines: card.statements.map(statementLine(texts)) },
  ].filter(({ lines }) => lines.length > 0);
}
