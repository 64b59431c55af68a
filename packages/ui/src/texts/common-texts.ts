import { common as en } from "./en/common.ts";
import { common as ja } from "./ja/common.ts";
import { common as ru } from "./ru/common.ts";
import { textsOf } from "./texts-of.ts";

/** Words that several surfaces share, in the interface language nearest to the one given. */
export const commonTexts = textsOf({ en, ja, ru });
