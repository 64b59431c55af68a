import type { ThenLine, VoicePeriod } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatPeriod } from "../format/format-period.ts";
import { unbroken } from "../format/unbroken.ts";
import { asHeading } from "./as-heading.ts";
import { useCardView } from "./card-view.ts";
import { isDaySaid } from "./date-line.ts";
import { OfficePeriod } from "./OfficeText.tsx";
import { Sourced } from "./Sourced.tsx";
import { territoryText } from "./territory-text.ts";
import { WordedText } from "./WordedText.tsx";

const sourcesOf = (periods: readonly VoicePeriod[]) => periods.flatMap(({ sources }) => sources);

function Line({ line }: { readonly line: ThenLine }) {
  const { card, language, texts } = useCardView();
  switch (line.type) {
    case "office": {
      const { office, acting } = line;
      return (
        <Sourced sources={line.sources}>
          <strong lang={office.lang}>
            {line.state === "holds"
              ? asHeading(office.text, office.lang)
              : texts.formerly(office.text)}
          </strong>
          {texts.aside(acting ? [texts.acting] : [])} <OfficePeriod {...line} />
        </Sourced>
      );
    }
    case "status":
      return (
        <Sourced sources={line.sources}>
          <WordedText {...line.text} />
          {!isDaySaid(card, line.from) && (
            <span class="muted period">
              {texts.aside([unbroken(formatPeriod({ from: line.from }, language))])}
            </span>
          )}
        </Sourced>
      );
    case "territory": {
      const sources = [...sourcesOf(line.administeredBy), ...sourcesOf(line.claimedBy)];
      return (
        <Sourced sources={[...new Set(sources)].sort((a, b) => a - b)}>
          {territoryText(line, texts, language)}
        </Sourced>
      );
    }
    case "not-yet":
      return <p>{texts.cameLater(unbroken(formatDate(line.date, language)))}</p>;
    default:
      return (
        <Sourced sources={line.sources}>
          {texts[line.type]} {unbroken(formatDate(line.date, language))}
        </Sourced>
      );
  }
}

/** What held on the article's day, under that day. */
export function ThenSection() {
  const { card, language, texts } = useCardView();
  if (card.atTheTime.length === 0) return null;
  return (
    <section class="then">
      <h3 class="label">
        {card.date === undefined ? (
          texts.lastKnown
        ) : (
          <>
            {texts.atTheTime} <span aria-hidden="true">·</span>{" "}
            <span title={texts.articleDay}>{formatDate(card.date, language)}</span>
          </>
        )}
      </h3>
      {card.atTheTime.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </section>
  );
}
