import type { SinceItem } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { useCardView } from "./card-view.ts";
import { Sourced } from "./Sourced.tsx";
import { StatementText } from "./StatementText.tsx";
import { WordedText } from "./WordedText.tsx";

function Change({ item }: { readonly item: SinceItem }) {
  const { texts } = useCardView();
  switch (item.type) {
    case "statement":
      return <StatementText statement={item.statement} as="div" />;
    case "status":
      return (
        <Sourced as="div" sources={item.sources}>
          <WordedText {...item.text} />
        </Sourced>
      );
    case "took-office":
      return (
        <Sourced as="div" sources={item.sources}>
          {texts.tookOffice(item.office.text)}
        </Sourced>
      );
    case "left-office":
      return (
        <Sourced as="div" sources={item.sources}>
          {texts.leftOffice(item.office.text)}
        </Sourced>
      );
    case "administered":
      return (
        <Sourced as="div" sources={item.sources}>
          {texts.nowAdministered(item.by.name.text)}
        </Sourced>
      );
    default:
      return (
        <Sourced as="div" sources={item.sources}>
          {item.type === "in-force" ? texts.cameIntoForce : texts[item.type]}
        </Sourced>
      );
  }
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
