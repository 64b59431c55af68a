import { cardAsHtml, cardAsText, type CardState, cardTexts } from "@gazetteer/ui";
import { uiLanguage } from "../../ui-language.ts";
import { type CardModel, shownCard } from "./card-model.ts";
import { copyBoth } from "./copy-card.ts";

/** Copies what the reader sees of the card, with the sources of that. */
export function copyShown(
  model: CardModel,
  extent: CardState["extent"],
  document: Document,
): ReturnType<typeof copyBoth> {
  const language = uiLanguage(model.request.settings);
  const card = shownCard(model);
  const texts = cardTexts(language);
  const view = { language, extent };
  return copyBoth(
    { text: cardAsText(card, texts, view), html: cardAsHtml(card, texts, view) },
    document,
  );
}
