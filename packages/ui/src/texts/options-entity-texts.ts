import { optionsEntity as en } from "./en/options-entity.ts";
import { optionsEntity as ja } from "./ja/options-entity.ts";
import { optionsEntity as ru } from "./ru/options-entity.ts";
import { textsOf } from "./texts-of.ts";

export const optionsEntityTexts = textsOf({ en, ja, ru });
