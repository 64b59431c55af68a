import { optionsData as en } from "./en/options-data.ts";
import { optionsData as ja } from "./ja/options-data.ts";
import { optionsData as ru } from "./ru/options-data.ts";
import { textsOf } from "./texts-of.ts";

export const optionsDataTexts = textsOf({ en, ja, ru });
