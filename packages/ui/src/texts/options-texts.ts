import { options as en, optionsDictionary as enDictionary } from "./en/options.ts";
import { options as ja, optionsDictionary as jaDictionary } from "./ja/options.ts";
import { options as ru, optionsDictionary as ruDictionary } from "./ru/options.ts";
import { textsOf } from "./texts-of.ts";

export const optionsTexts = textsOf({ en, ja, ru });
export const optionsDictionaryTexts = textsOf({
  en: enDictionary,
  ja: jaDictionary,
  ru: ruDictionary,
});
