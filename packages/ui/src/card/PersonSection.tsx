import type { CardMeeting, LeaderCardDetails, PersonCardDetails } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { useCardView } from "./card-view.ts";
import { EntityChip } from "./EntityChip.tsx";
import { OfficeName, OfficePeriod } from "./OfficeText.tsx";
import { Sourced } from "./Sourced.tsx";

function Meetings({ meetings }: { readonly meetings: readonly CardMeeting[] }) {
  const { language, texts } = useCardView();
  if (meetings.length === 0) return null;
  return (
    <section>
      <h3 class="label">{texts.meetings}</h3>
      <dl class="dated">
        {meetings.map(({ event, date }) => (
          <div key={event.id}>
            <dt>{formatDate(date, language)}</dt>
            <dd>
              <EntityChip to={event} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Dates of a life, all offices, and the meetings named in the dictionary. */
export function PersonSection({
  details,
}: {
  readonly details: LeaderCardDetails | PersonCardDetails;
}) {
  const { language, texts } = useCardView();
  const offices = details.kind === "leader" ? details.offices : [];
  return (
    <>
      {(details.born || details.died) && (
        <dl class="figures">
          {(["born", "died"] as const).map((type) => {
            const date = details[type];
            return (
              date && (
                <div key={type}>
                  <dt>{texts[type]}</dt>
                  <dd>
                    <Sourced as="div" sources={details.sources}>
                      {formatDate(date, language)}
                    </Sourced>
                  </dd>
                </div>
              )
            );
          })}
        </dl>
      )}
      {offices.length > 0 && (
        <section>
          <h3 class="label">{texts.offices}</h3>
          <ul class="statements">
            {offices.map((office, index) => (
              <li key={index}>
                <Sourced as="div" sources={office.sources}>
                  <OfficeName {...office} /> <OfficePeriod {...office} />
                </Sourced>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Meetings meetings={details.meetings} />
    </>
  );
}
