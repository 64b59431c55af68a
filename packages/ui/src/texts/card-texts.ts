import { card as en } from "./en/card.ts";
import { card as ja } from "./ja/card.ts";
import { card as ru } from "./ru/card.ts";
import { textsOf } from "./texts-of.ts";

/** Words of the card in the interface language nearest to the one given. */
export const cardTexts = textsOf({ en, ja, ru });
