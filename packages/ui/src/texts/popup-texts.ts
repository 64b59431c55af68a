import { popup as en } from "./en/popup.ts";
import { popup as ja } from "./ja/popup.ts";
import { popup as ru } from "./ru/popup.ts";
import { textsOf } from "./texts-of.ts";

export const popupTexts = textsOf({ en, ja, ru });
