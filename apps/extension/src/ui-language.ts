import { interfaceLanguage } from "@gazetteer/ui";
import { browser } from "wxt/browser";
import type { Settings } from "./settings.ts";

/** Language of an extension page's own words. */
export function uiLanguage({
  interfaceLanguage: chosen,
}: Pick<Settings, "interfaceLanguage">): string {
  return chosen === "auto"
    ? interfaceLanguage([browser.i18n.getUILanguage(), ...navigator.languages])
    : chosen;
}

/** The reader's languages for names of things, best first. */
export function nameLanguages(settings: Pick<Settings, "interfaceLanguage">): string[] {
  return [uiLanguage(settings), ...navigator.languages, "en"];
}
