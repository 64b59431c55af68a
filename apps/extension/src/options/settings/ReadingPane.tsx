import { optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { NumberField } from "./NumberField.tsx";
import { SettingChoice } from "./SettingChoice.tsx";
import { useSettings } from "./use-settings.ts";

/** Which pages are read, how much of them is marked, and when a card opens. */
export function ReadingPane() {
  const texts = optionsSettingsTexts(useOptions().language).reading;
  const { settings, put } = useSettings();
  return (
    <div class="form-pane">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      <SettingChoice name="pages" legend={texts.pages} options={texts.pagesOf} />
      <SettingChoice name="topics" legend={texts.topics} options={texts.topicsOf} />
      <SettingChoice name="generic" legend={texts.generic} options={texts.genericOf} />
      <SettingChoice name="density" legend={texts.density} options={texts.densityOf} />
      <NumberField
        label={texts.wordsPerMark}
        help={texts.wordsPerMarkHelp}
        value={settings.wordsPerMark}
        least={0}
        most={500}
        problem={texts.notANumber}
        onChange={(value) => put("wordsPerMark", value)}
      />
      <SettingChoice name="headings" legend={texts.headings} options={texts.headingsOf} />
      <SettingChoice name="cardModifier" legend={texts.modifier} options={texts.modifierOf} />
      <NumberField
        label={texts.cardDelay}
        help={texts.cardDelayHelp}
        value={settings.cardDelayMs}
        least={0}
        most={1_500}
        problem={texts.notANumber}
        onChange={(value) => put("cardDelayMs", value)}
      />
    </div>
  );
}
