import type { CardView } from "./card-view.ts";
import { sameLanguage } from "./same-language.ts";

/**
 * Whether the reader expects a text in `lang`: in their first language, or in that of the buttons around it.
 * A German, whose card is in English throughout, needs no remark behind each sentence.
 */
export function isRead(lang: string, { card, texts }: Pick<CardView, "card" | "texts">): boolean {
  return sameLanguage(lang, card.language) || sameLanguage(lang, texts.code);
}
