import { useCardView } from "./card-view.ts";
import { leadOf } from "./lead-of.ts";
import { leadWidth } from "./lead-width.ts";
import { Sourced } from "./Sourced.tsx";
import { StatementText } from "./StatementText.tsx";
import { WordedText } from "./WordedText.tsx";

/** Facts that stand in for a summary that is not written yet. */
const LEAD_FACTS = 2;

/** The first sentences of the summary, all of it under "More"; without one, the first facts. */
export function SummarySection() {
  const { card, state, texts } = useCardView();
  const { summary } = card;
  if (summary === undefined) {
    const facts = card.statements.filter(({ type }) => type === "fact").slice(0, LEAD_FACTS);
    if (facts.length === 0 || state.extent === "all") return null;
    return (
      <div class="summary">
        {facts.map((fact, index) => (
          <StatementText key={index} statement={fact} />
        ))}
      </div>
    );
  }
  const { text, lang } = summary.text;
  const shown = state.extent === "all" ? text : leadOf(text, lang, leadWidth(card));
  return (
    <div class="summary">
      {summary.view === "later" && <h3 class="label">{texts.today}</h3>}
      <Sourced sources={summary.sources}>
        <WordedText text={shown} lang={lang} />
      </Sourced>
    </div>
  );
}
