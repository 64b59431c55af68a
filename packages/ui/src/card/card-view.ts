import type { Card } from "@gazetteer/core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { CommonTexts } from "../texts/en/common.ts";
import type { CardTexts } from "../texts/en/card.ts";
import type { CardActions, CardState } from "./card-state.ts";

/** What every part of a card needs: the card, the words around it and what can be done. */
export interface CardView {
  readonly card: Card;
  readonly state: CardState;
  readonly actions: CardActions;
  /** Language of labels, dates and numbers; the dictionary's texts carry their own. */
  readonly language: string;
  readonly texts: CardTexts;
  readonly common: CommonTexts;
}

export const CardViewContext = createContext<CardView | undefined>(undefined);

/** @throws Error outside a card: the component was rendered in the wrong place. */
export function useCardView(): CardView {
  const view = useContext(CardViewContext);
  if (view === undefined) throw new Error("a part of a card was rendered outside a card");
  return view;
}
