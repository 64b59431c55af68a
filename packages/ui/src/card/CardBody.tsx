import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { TimelineBar } from "../timeline/TimelineBar.tsx";
import { TimelineList } from "../timeline/TimelineList.tsx";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";
import { dateLine } from "./date-line.ts";
import { DetailsSection } from "./DetailsSection.tsx";
import { DisputeSection } from "./DisputeSection.tsx";
import { MentionNotes } from "./MentionNotes.tsx";
import { RelationsSection } from "./RelationsSection.tsx";
import { SinceSection } from "./SinceSection.tsx";
import { Sourced } from "./Sourced.tsx";
import { StatementsSection } from "./StatementsSection.tsx";
import { SummaryRest, SummarySection } from "./SummarySection.tsx";
import { ThenSection } from "./ThenSection.tsx";

function DateLine() {
  const { card, language, texts } = useCardView();
  const line = dateLine(card, texts, language);
  return line === undefined ? null : <Sourced sources={line.sources}>{line.text}</Sourced>;
}

/** The short view: what to know at a glance, about 90 words. It stays as it is when more is unfolded. */
function FirstView() {
  const { card, language } = useCardView();
  const [dispute] = card.disputes;
  const isSubject = card.emphasis === "subject";
  return (
    <>
      <MentionNotes />
      <DateLine />
      {isSubject && <ThenSection />}
      <SummarySection />
      {isSubject ? dispute && <DisputeSection dispute={dispute} claims="first" /> : <ThenSection />}
      {card.timeline.length > 1 && (
        <TimelineBar items={card.timeline} current={card.id} date={card.date} language={language} />
      )}
    </>
  );
}

function Unfolded() {
  const { card, actions, language, texts } = useCardView();
  return (
    <>
      <SummaryRest />
      <SinceSection />
      {card.disputes.map((dispute, index) => (
        <DisputeSection
          key={index}
          dispute={dispute}
          claims={index === 0 && card.emphasis === "subject" ? "further" : "all"}
        />
      ))}
      <DetailsSection />
      <StatementsSection />
      {card.timeline.length > 1 && (
        <CardPart title={texts.timeline}>
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
        </CardPart>
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
