import { optionsSettings as en } from "./en/options-settings.ts";
import { optionsSettings as ja } from "./ja/options-settings.ts";
import { optionsSettings as ru } from "./ru/options-settings.ts";
import { textsOf } from "./texts-of.ts";

export const optionsSettingsTexts = textsOf({ en, ja, ru });
