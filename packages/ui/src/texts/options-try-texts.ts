import { optionsTry as en } from "./en/options-try.ts";
import { optionsTry as ja } from "./ja/options-try.ts";
import { optionsTry as ru } from "./ru/options-try.ts";
import { textsOf } from "./texts-of.ts";

export const optionsTryTexts = textsOf({ en, ja, ru });
