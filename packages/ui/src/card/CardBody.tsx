import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { formatDate } from "../format/format-date.ts";
import { TimelineBar } from "../timeline/TimelineBar.tsx";
import { TimelineList } from "../timeline/TimelineList.tsx";
import { AgreementFacts } from "./AgreementSection.tsx";
import { useCardView } from "./card-view.ts";
import { DetailsSection } from "./DetailsSection.tsx";
import { DisputeSection } from "./DisputeSection.tsx";
import { MentionNotes } from "./MentionNotes.tsx";
import { RelationsSection } from "./RelationsSection.tsx";
import { SinceSection } from "./SinceSection.tsx";
import { StatementsSection } from "./StatementsSection.tsx";
import { SummarySection } from "./SummarySection.tsx";
import { ThenSection } from "./ThenSection.tsx";

/** Days and legal nature, which an agreement or event is known by. */
function DateLine() {
  const { card, language, texts } = useCardView();
  const { details } = card;
  if (details.kind === "agreement") return <AgreementFacts details={details} />;
  // The line of the article's day says when it came.
  const isToCome = card.atTheTime.some(({ type }) => type === "not-yet");
  if (details.kind !== "event" || isToCome) return null;
  return (
    <p>
      {formatDate(details.date, language)}
      {details.ongoing && ` – ${texts.ongoing}`}
    </p>
  );
}

/** The short view: what to know at a glance, about 90 words. */
function FirstView() {
  const { card, state, language } = useCardView();
  const [dispute] = card.disputes;
  const isFirst = state.extent === "first-view";
  const claims = dispute && <DisputeSection dispute={dispute} extent={isFirst ? "first" : "all"} />;
  return (
    <>
      <MentionNotes />
      <DateLine />
      {card.timeline.length > 1 && (
        <TimelineBar items={card.timeline} current={card.id} date={card.date} language={language} />
      )}
      {card.emphasis === "subject" ? (
        <>
          <ThenSection />
          <SummarySection />
          {claims}
        </>
      ) : (
        <>
          <SummarySection />
          <ThenSection />
          {!isFirst && claims}
        </>
      )}
    </>
  );
}

function Unfolded() {
  const { card, actions, language, texts } = useCardView();
  return (
    <>
      <SinceSection />
      {card.disputes.slice(1).map((dispute, index) => (
        <DisputeSection key={index} dispute={dispute} extent="all" />
      ))}
      <DetailsSection />
      <StatementsSection />
      {card.timeline.length > 1 && (
        <section>
          <h3 class="label">{texts.timeline}</h3>
          <TimelineList
            key={card.id}
            items={card.timeline}
            current={card.id}
            date={card.date}
            extent="around"
            language={language}
            texts={texts}
            onOpen={actions.open}
          />
        </section>
      )}
      <RelationsSection />
      <p class="note">
        <bdi lang={card.pack.title.lang}>{texts.pack(card.pack.title.text, card.pack.version)}</bdi>
        {card.changed.length > 0 && ` · ${texts.changed}`}
      </p>
    </>
  );
}

/** What the card says: the first view, and the rest once it is asked for. */
export function CardBody() {
  const { state, actions, texts } = useCardView();
  const isUnfolded = state.extent === "all";
  return (
    <div class="card-body">
      <FirstView />
      <div class="more">
        <Button look="text" aria-expanded={isUnfolded} onClick={actions.toggleMore}>
          {isUnfolded ? texts.less : texts.more}
          <Icon name={isUnfolded ? "up" : "down"} />
        </Button>
      </div>
      {isUnfolded && <Unfolded />}
    </div>
  );
}
