import { browser } from "wxt/browser";
import type { Settings } from "../settings.ts";

/** The reader's languages for card texts, best first; English is what every text has. */
export function cardLanguages({ cardLanguage, interfaceLanguage }: Settings): string[] {
  const chosen = [cardLanguage, interfaceLanguage].filter((language) => language !== "auto");
  return [...new Set([...chosen, browser.i18n.getUILanguage(), ...navigator.languages, "en"])];
}
