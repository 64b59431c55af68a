import type { CardMeeting, LeaderCardDetails, PersonCardDetails } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { unbroken } from "../format/unbroken.ts";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";
import { CardRow } from "./CardRow.tsx";
import { EntityChip } from "./EntityChip.tsx";
import { OfficeName, OfficePeriod } from "./OfficeText.tsx";
import { Sourced } from "./Sourced.tsx";

function Meetings({ meetings }: { readonly meetings: readonly CardMeeting[] }) {
  const { language, texts } = useCardView();
  if (meetings.length === 0) return null;
  return (
    <CardPart title={texts.meetings}>
      <dl class="dated">
        {meetings.map(({ event, date }) => (
          <CardRow key={event.id} name={unbroken(formatDate(date, language))}>
            <EntityChip to={event} />
          </CardRow>
        ))}
      </dl>
    </CardPart>
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
                <CardRow key={type} name={texts[type]}>
                  <Sourced as="div" sources={details.sources}>
                    {formatDate(date, language)}
                  </Sourced>
                </CardRow>
              )
            );
          })}
        </dl>
      )}
      {offices.length > 0 && (
        <CardPart title={texts.offices}>
          <ul class="statements">
            {offices.map((office, index) => (
              <li key={index}>
                <Sourced as="div" sources={office.sources}>
                  <OfficeName {...office} /> <OfficePeriod {...office} />
                </Sourced>
              </li>
            ))}
          </ul>
        </CardPart>
      )}
      <Meetings meetings={details.meetings} />
    </>
  );
}
