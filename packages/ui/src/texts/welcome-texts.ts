import { welcome as en } from "./en/welcome.ts";
import { welcome as ja } from "./ja/welcome.ts";
import { welcome as ru } from "./ru/welcome.ts";
import { textsOf } from "./texts-of.ts";

export const welcomeTexts = textsOf({ en, ja, ru });
