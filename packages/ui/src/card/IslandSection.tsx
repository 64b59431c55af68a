import type { IslandCardDetails } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatNumber } from "../format/format-number.ts";
import { formatPeriod } from "../format/format-period.ts";
import { useCardView } from "./card-view.ts";
import { Sourced } from "./Sourced.tsx";
import { WordedText } from "./WordedText.tsx";

/** Area, population and the stated grounds of the claims. */
export function IslandSection({ details }: { readonly details: IslandCardDetails }) {
  const { language, texts } = useCardView();
  const { areaKm2, population, claimedBy } = details;
  return (
    <>
      {(areaKm2 || population) && (
        <dl class="figures">
          {areaKm2 && (
            <div>
              <dt>{texts.area}</dt>
              <dd>
                <Sourced as="div" sources={areaKm2.sources}>
                  {texts.squareKilometres(formatNumber(areaKm2.value, language))}
                </Sourced>
              </dd>
            </div>
          )}
          {population && (
            <div>
              <dt>{texts.population}</dt>
              <dd>
                <Sourced as="div" sources={population.sources}>
                  {texts.inhabitants(formatNumber(population.value, language))}
                  <span class="muted">{texts.aside([formatDate(population.date, language)])}</span>
                </Sourced>
              </dd>
            </div>
          )}
        </dl>
      )}
      {claimedBy.length > 0 && (
        <section>
          <h3 class="label">{texts.grounds}</h3>
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
        </section>
      )}
    </>
  );
}
