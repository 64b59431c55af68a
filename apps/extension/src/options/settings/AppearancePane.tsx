import { KIND_GROUPS } from "@gazetteer/core";
import { optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { MarkChoice } from "./MarkChoice.tsx";
import { SettingChoice } from "./SettingChoice.tsx";
import { useSettings } from "./use-settings.ts";

/** Languages in their own words: a reader who took the wrong one finds the way back. */
const LANGUAGES = { en: "English", ja: "日本語", ru: "Русский" };

/** Marks on pages, theme and languages. */
export function AppearancePane() {
  const texts = optionsSettingsTexts(useOptions().language).appearance;
  const { settings, put } = useSettings();
  return (
    <div class="form-pane">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      {KIND_GROUPS.map((group) => (
        <MarkChoice
          key={group}
          group={group}
          mark={settings.marks[group]}
          onChange={(mark) => put("marks", { ...settings.marks, [group]: mark })}
        />
      ))}
      <SettingChoice name="theme" legend={texts.theme} options={texts.themes} />
      <SettingChoice
        name="interfaceLanguage"
        legend={texts.interfaceLanguage}
        options={{ auto: texts.auto, ...LANGUAGES }}
      />
      <SettingChoice
        name="cardLanguage"
        legend={texts.cardLanguage}
        options={{ auto: texts.autoCard, ...LANGUAGES }}
      />
      <SettingChoice name="badge" legend={texts.badge} options={texts.badges} />
    </div>
  );
}
