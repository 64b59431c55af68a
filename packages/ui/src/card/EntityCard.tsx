import type { Card } from "@gazetteer/core";
import { useMemo } from "preact/hooks";
import { cardTexts } from "../texts/card-texts.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { CardBody } from "./CardBody.tsx";
import { CardFooter } from "./CardFooter.tsx";
import { CardHeader } from "./CardHeader.tsx";
import type { CardActions, CardState } from "./card-state.ts";
import { CardViewContext } from "./card-view.ts";

export interface EntityCardProps {
  readonly card: Card;
  readonly state: CardState;
  readonly actions: CardActions;
  /** Language of the interface. */
  readonly language: string;
  /** Id for the title, which names the dialog or region that holds the card. */
  readonly titleId: string;
}

/** One entity's card: head, body that scrolls, row of actions. Knows no extension API and no page. */
export function EntityCard({ card, state, actions, language, titleId }: EntityCardProps) {
  const texts = cardTexts(language);
  const common = commonTexts(language);
  const view = useMemo(
    () => ({ card, state, actions, language, texts, common }),
    [card, state, actions, language, texts, common],
  );
  return (
    <CardViewContext.Provider value={view}>
      <article class="card" lang={texts.code} dir={texts.dir} aria-labelledby={titleId}>
        <CardHeader titleId={titleId} />
        <CardBody key={card.id} />
        <CardFooter key={`footer-${card.id}`} />
      </article>
    </CardViewContext.Provider>
  );
}
