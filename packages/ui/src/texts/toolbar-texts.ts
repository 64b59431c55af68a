import { toolbar as en } from "./en/toolbar.ts";
import { toolbar as ja } from "./ja/toolbar.ts";
import { toolbar as ru } from "./ru/toolbar.ts";
import { textsOf } from "./texts-of.ts";

/** The toolbar button and the menu of a selection. */
export const toolbarTexts = textsOf({ en, ja, ru });
