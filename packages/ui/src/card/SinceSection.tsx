import type { SinceItem } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { unbroken } from "../format/unbroken.ts";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";
import { CardRow } from "./CardRow.tsx";
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
    <CardPart title={texts.sinceThen}>
      <dl class="dated">
        {card.since.map((item, index) => (
          <CardRow key={index} name={unbroken(formatDate(item.date, language))}>
            <Change item={item} />
          </CardRow>
        ))}
      </dl>
    </CardPart>
  );
}
