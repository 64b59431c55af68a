import { optionsAbout as en } from "./en/options-about.ts";
import { optionsAbout as ja } from "./ja/options-about.ts";
import { optionsAbout as ru } from "./ru/options-about.ts";
import { textsOf } from "./texts-of.ts";

export const optionsAboutTexts = textsOf({ en, ja, ru });
