import type { SinceItem } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { useCardView } from "./card-view.ts";
import { sinceLine } from "./since-line.ts";
import { Sourced } from "./Sourced.tsx";
import { StatementText } from "./StatementText.tsx";
import { WordedText } from "./WordedText.tsx";

function Change({ item }: { readonly item: SinceItem }) {
  const { texts } = useCardView();
  if (item.type === "statement") return <StatementText statement={item.statement} as="div" />;
  const { text, lang, sources } = sinceLine(item, texts);
  return (
    <Sourced as="div" sources={sources}>
      {lang === undefined ? text : <WordedText text={text} lang={lang} />}
    </Sourced>
  );
}

/** What changed after the article, oldest first. */
export function SinceSection() {
  const { card, language, texts } = useCardView();
  if (card.since.length === 0) return null;
  return (
    <section>
      <h3 class="label">{texts.sinceThen}</h3>
      <dl class="dated">
        {card.since.map((item, index) => (
          <div key={index}>
            <dt>{formatDate(item.date, language)}</dt>
            <dd>
              <Change item={item} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
