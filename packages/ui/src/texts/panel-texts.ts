import { panel as en } from "./en/panel.ts";
import { panel as ja } from "./ja/panel.ts";
import { panel as ru } from "./ru/panel.ts";
import { textsOf } from "./texts-of.ts";

export const panelTexts = textsOf({ en, ja, ru });
