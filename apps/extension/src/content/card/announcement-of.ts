import { cardTexts } from "@gazetteer/ui";
import { uiLanguage } from "../../ui-language.ts";
import { type CardModel, shownCard } from "./card-model.ts";

/** What those hear who have opened a card by key and do not see it. */
export function announcementOf(model: CardModel): string {
  const { titles, label } = shownCard(model);
  const name = titles.map(({ text }) => text).join(", ");
  return cardTexts(uiLanguage(model.request.settings)).announce(name, label.text);
}
