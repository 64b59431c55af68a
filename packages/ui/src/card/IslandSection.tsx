import type { CardFigure, IslandCardDetails } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatNumber } from "../format/format-number.ts";
import { formatPeriod } from "../format/format-period.ts";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";
import { CardRow } from "./CardRow.tsx";
import { Sourced } from "./Sourced.tsx";
import { WordedText } from "./WordedText.tsx";

interface FigureProps {
  readonly name: string;
  readonly figure: CardFigure;
  readonly inWords: (number: string) => string;
}

function Figure({ name, figure: { value, date, sources }, inWords }: FigureProps) {
  const { language, texts } = useCardView();
  return (
    <CardRow name={name}>
      <Sourced as="div" sources={sources}>
        {inWords(formatNumber(value, language))}
        {date !== undefined && (
          <span class="muted">{texts.aside([formatDate(date, language)])}</span>
        )}
      </Sourced>
    </CardRow>
  );
}

/** Area, population and the stated grounds of the claims. */
export function IslandSection({ details }: { readonly details: IslandCardDetails }) {
  const { language, texts } = useCardView();
  const { areaKm2, population, claimedBy } = details;
  return (
    <>
      {(areaKm2 || population) && (
        <dl class="figures">
          {areaKm2 && (
            <Figure name={texts.area} figure={areaKm2} inWords={texts.squareKilometres} />
          )}
          {population && (
            <Figure name={texts.population} figure={population} inWords={texts.inhabitants} />
          )}
        </dl>
      )}
      {claimedBy.length > 0 && (
        <CardPart title={texts.grounds}>
          <div class="sides">
            {claimedBy.map(({ by, from, ground, sources }) => (
              <div class="side" key={by.id}>
                <h4>
                  <bdi lang={by.name.lang}>{by.name.text}</bdi>
                  {from !== undefined && (
                    <span class="muted period"> {formatPeriod({ from }, language)}</span>
                  )}
                </h4>
                <Sourced sources={sources}>
                  <WordedText {...ground} />
                </Sourced>
              </div>
            ))}
          </div>
        </CardPart>
      )}
    </>
  );
}
