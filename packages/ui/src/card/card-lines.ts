import type { Card, CardDispute, CardStatement, Citations, ThenLine } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatPeriod } from "../format/format-period.ts";
import type { CardTexts } from "../texts/en/card.ts";
import type { CardState } from "./card-state.ts";
import { dateLine, isDaySaid } from "./date-line.ts";
import { otherNames } from "./other-names.ts";
import { leadFacts, partedSummary } from "./parted-summary.ts";
import { sinceLine } from "./since-line.ts";
import { statementNotes } from "./statement-notes.ts";
import { territoryText } from "./territory-text.ts";

/** Which view of a card is copied, in which language of the interface. */
export interface CopyView extends Pick<CardState, "extent"> {
  readonly language: string;
}

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

function thenLine(card: Card, line: ThenLine, texts: CardTexts, language: string): CardLine {
  switch (line.type) {
    case "office": {
      const office = line.state === "holds" ? line.office.text : texts.formerly(line.office.text);
      const remarks = [...(line.acting ? [texts.acting] : []), formatPeriod(line, language)];
      return { text: `${office}${texts.aside(remarks)}`, sources: line.sources };
    }
    case "status":
      return {
        text:
          line.text.text +
          texts.aside(
            isDaySaid(card, line.from) ? [] : [formatPeriod({ from: line.from }, language)],
          ),
        lang: line.text.lang,
        sources: line.sources,
      };
    case "territory": {
      const periods = [...line.administeredBy, ...line.claimedBy];
      return {
        text: territoryText(line, texts, language),
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
  (statement: CardStatement): CardLine => {
    const { text, sources } = statement;
    return {
      text: `${text.text}${statementNotes(statement, texts)}`,
      lang: text.lang,
      sources,
    };
  };

function claimLines(
  { sides }: CardDispute,
  texts: CardTexts,
  [from, to]: readonly [number, number?],
): CardLine[] {
  return sides.flatMap(({ by, claims }) =>
    claims.slice(from, to).map(({ text, later, sources }) => ({
      text: texts.saying(by.name.text, text.text) + texts.aside(later ? [texts.saidLater] : []),
      lang: text.lang,
      sources,
    })),
  );
}

function firstView(card: Card, texts: CardTexts, language: string): CardPart[] {
  const { summary, date, emphasis } = card;
  const names = otherNames(card).map(({ by, names: each }) => ({
    text: each
      .map(({ text, romanized }) => (romanized === undefined ? text : `${text} (${romanized})`))
      .join(" · ")
      .concat(by === undefined ? "" : ` – ${by.name.text}`),
    sources: [],
  }));
  const [dispute] = emphasis === "subject" ? card.disputes : [];
  const [lead] = partedSummary(card);
  return [
    { heading: card.label.text, lines: names },
    { lines: [dateLine(card, texts, language) ?? []].flat() },
    {
      heading:
        date === undefined
          ? texts.lastKnown
          : texts.atTheTime + texts.aside([formatDate(date, language)]),
      lines: card.atTheTime.map((line) => thenLine(card, line, texts, language)),
    },
    {
      heading: summary?.view === "later" ? texts.today : undefined,
      lines: summary
        ? [{ ...summary.text, text: lead, sources: summary.sources }]
        : leadFacts(card).map(statementLine(texts)),
    },
    { lines: dispute ? claimLines(dispute, texts, [0, 1]) : [] },
  ];
}

function unfolded(card: Card, texts: CardTexts, language: string): CardPart[] {
  const { summary, emphasis } = card;
  const [, rest] = partedSummary(card);
  const said = leadFacts(card);
  return [
    {
      heading: summary?.view === "later" ? texts.today : undefined,
      lines:
        summary && rest !== "" ? [{ ...summary.text, text: rest, sources: summary.sources }] : [],
    },
    {
      heading: texts.sinceThen,
      lines: card.since.map((item) => {
        const line =
          item.type === "statement" ? statementLine(texts)(item.statement) : sinceLine(item, texts);
        return { ...line, text: `${formatDate(item.date, language)} – ${line.text}` };
      }),
    },
    ...card.disputes.map((dispute, index) => ({
      heading: dispute.about.text,
      lines: claimLines(dispute, texts, index === 0 && emphasis === "subject" ? [1] : [0]),
    })),
    {
      heading: texts.facts,
      lines: card.statements.filter((each) => !said.includes(each)).map(statementLine(texts)),
    },
  ];
}

/** What a copy of the card holds, part by part: its first view, and what else is said once it is unfolded. */
export function cardParts(
  card: Card,
  texts: CardTexts,
  { language, extent }: CopyView,
): CardPart[] {
  return [
    ...firstView(card, texts, language),
    ...(extent === "all" ? unfolded(card, texts, language) : []),
  ].filter(({ lines }) => lines.length > 0);
}

/** Numbers of the sources that a copy cites, as on the card. */
export function citedIn(parts: readonly CardPart[]): number[] {
  const cited = parts.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources));
  return [...new Set(cited)].sort((a, b) => a - b);
}

/** Ends a part of a reference with a stop, unless it has an end. */
export const stopped = (text: string) => (/[.?!…。？！]$/u.test(text) ? text : `${text}.`);
