import { optionsSettingsTexts, popupTexts } from "@gazetteer/ui";
import type { SettingKey } from "../../settings.ts";

/** What a setting is called where it is made; a key that is no longer known stays as it is. */
export function settingName(key: string, language: string): string {
  const { reading, appearance } = optionsSettingsTexts(language);
  const names: Readonly<Record<SettingKey, string>> = {
    power: popupTexts(language).everything,
    pages: reading.pages,
    topics: reading.topics,
    generic: reading.generic,
    density: reading.density,
    wordsPerMark: reading.wordsPerMark,
    headings: reading.headings,
    cardDelayMs: reading.cardDelay,
    cardModifier: reading.modifier,
    marks: appearance.marks,
    theme: appearance.theme,
    interfaceLanguage: appearance.interfaceLanguage,
    cardLanguage: appearance.cardLanguage,
    badge: appearance.badge,
  };
  return new Map(Object.entries(names)).get(key) ?? key;
}
