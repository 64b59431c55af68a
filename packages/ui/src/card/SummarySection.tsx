import { useCardView } from "./card-view.ts";
import { leadFacts, partedSummary } from "./parted-summary.ts";
import { Sourced } from "./Sourced.tsx";
import { StatementText } from "./StatementText.tsx";
import { WordedText } from "./WordedText.tsx";

/** The first sentences of the summary; without one, the first facts. */
export function SummarySection() {
  const { card, texts } = useCardView();
  const { summary } = card;
  const facts = leadFacts(card);
  if (summary === undefined && facts.length === 0) return null;
  return (
    <div class="summary">
      {facts.map((fact, index) => (
        <StatementText key={index} statement={fact} />
      ))}
      {summary?.view === "later" && <h3 class="label">{texts.today}</h3>}
      {summary && (
        <Sourced sources={summary.sources}>
          <WordedText text={partedSummary(card)[0]} lang={summary.text.lang} />
        </Sourced>
      )}
    </div>
  );
}

/** The summary's further sentences. */
export function SummaryRest() {
  const { card, texts } = useCardView();
  const { summary } = card;
  const [, rest] = partedSummary(card);
  if (summary === undefined || rest === "") return null;
  return (
    <div class="summary">
      {summary.view === "later" && <h3 class="label">{texts.today}</h3>}
      <Sourced sources={summary.sources}>
        <WordedText text={rest} lang={summary.text.lang} />
      </Sourced>
    </div>
  );
}
