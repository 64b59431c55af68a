import type { Card, CardGovernment, CardMention, Worded } from "@gazetteer/core";
import type { CardTexts } from "../texts/en/card.ts";
import { useCardView } from "./card-view.ts";
import { EntityChip } from "./EntityChip.tsx";
import { sameLanguage } from "./same-language.ts";
import { heldThen } from "./why-marked.ts";

/** An adjective of another language fits no sentence of this one. */
function governmentNote({ name, adjectives }: CardGovernment, texts: CardTexts): string {
  return texts.asGovernment(name.text, sameLanguage(name.lang, texts.code) ? adjectives : []);
}

/** The office that led here, unless the card says so at once: whoever holds it then is introduced with it. */
function officeToName({ atTheTime }: Card, { office }: CardMention): Worded | undefined {
  const isShown = atTheTime.some(
    (line) => line.type === "office" && line.state === "holds" && line.office.text === office?.text,
  );
  return isShown ? undefined : office;
}

/** How this mention led here, where that is not plain: an office, a government, or a choice to make. */
export function MentionNotes() {
  const { card, actions, language, texts } = useCardView();
  const { mention } = card;
  if (mention === undefined) return null;
  const office = mention.how === "role" ? officeToName(card, mention) : undefined;
  return (
    <>
      {office !== undefined && (
        <p>{heldThen(card, office.text, { texts: texts.reason, language })}</p>
      )}
      {mention.government && <p>{governmentNote(mention.government, texts)}</p>}
      {mention.alternatives.length > 0 && (
        <div class="maybe">
          <p>{texts.maybe}:</p>
          <ul class="chips">
            {mention.alternatives.map((each) => (
              <li key={each.id}>
                <EntityChip to={each} onPress={actions.choose} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
