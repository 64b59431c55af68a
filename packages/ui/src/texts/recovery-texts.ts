import { recovery as en } from "./en/recovery.ts";
import { recovery as ja } from "./ja/recovery.ts";
import { recovery as ru } from "./ru/recovery.ts";
import { textsOf } from "./texts-of.ts";

/** What a reader is told when the database is not as it was left. */
export const recoveryTexts = textsOf({ en, ja, ru });
