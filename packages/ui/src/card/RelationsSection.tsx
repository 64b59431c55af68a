import type { CardRelation } from "@gazetteer/core";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";
import { CardRow } from "./CardRow.tsx";
import { EntityChip } from "./EntityChip.tsx";
import { relationPhrase, type RelationPhrase } from "./relation-phrase.ts";

/** Relations as chips, those of one phrase in one row. */
export function RelationsSection() {
  const { card, texts } = useCardView();
  if (card.relations.length === 0) return null;
  const rows = new Map<RelationPhrase, CardRelation[]>();
  for (const relation of card.relations) {
    const phrase = relationPhrase(relation, card.kind);
    rows.set(phrase, [...(rows.get(phrase) ?? []), relation]);
  }
  return (
    <CardPart title={texts.related}>
      <dl class="relations">
        {[...rows].map(([phrase, relations]) => (
          <CardRow key={phrase} name={texts.relations[phrase]} holds="chips">
            {relations.map(({ to, by }) => (
              <EntityChip key={to.id} to={to}>
                {by && texts.accordingTo(by.name.text)}
              </EntityChip>
            ))}
          </CardRow>
        ))}
      </dl>
    </CardPart>
  );
}
