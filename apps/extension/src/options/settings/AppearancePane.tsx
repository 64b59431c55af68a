import { optionsSettingsTexts } from "@gazetteer/ui";
import { MARK_GROUPS } from "../../settings.ts";
import { useOptions } from "../options-context.ts";
import { MarkChoice } from "./MarkChoice.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
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
      {MARK_GROUPS.map((group) => (
        <MarkChoice
          key={group}
          group={group}
          mark={settings.marks[group]}
          onChange={(mark) => put("marks", { ...settings.marks, [group]: mark })}
        />
      ))}
      <RadioGroup
        legend={texts.theme}
        value={settings.theme}
        options={texts.themes}
        onChange={(value) => put("theme", value)}
      />
      <RadioGroup
        legend={texts.interfaceLanguage}
        value={settings.interfaceLanguage}
        options={{ auto: texts.auto, ...LANGUAGES }}
        onChange={(value) => put("interfaceLanguage", value)}
      />
      <RadioGroup
        legend={texts.cardLanguage}
        value={settings.cardLanguage}
        options={{ auto: texts.autoCard, ...LANGUAGES }}
        onChange={(value) => put("cardLanguage", value)}
      />
      <RadioGroup
        legend={texts.badge}
        value={settings.badge}
        options={texts.badges}
        onChange={(value) => put("badge", value)}
      />
    </div>
  );
}
