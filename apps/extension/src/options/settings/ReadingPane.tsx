import { optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { NumberField } from "./NumberField.tsx";
import { RadioGroup } from "./RadioGroup.tsx";
import { useSettings } from "./use-settings.ts";

/** Which pages are read, how much of them is marked, and when a card opens. */
export function ReadingPane() {
  const texts = optionsSettingsTexts(useOptions().language).reading;
  const { settings, put } = useSettings();
  return (
    <div class="form-pane">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      <RadioGroup
        legend={texts.pages}
        value={settings.pages}
        options={texts.pagesOf}
        onChange={(value) => put("pages", value)}
      />
      <RadioGroup
        legend={texts.topics}
        value={settings.topics}
        options={texts.topicsOf}
        onChange={(value) => put("topics", value)}
      />
      <RadioGroup
        legend={texts.generic}
        value={settings.generic}
        options={texts.genericOf}
        onChange={(value) => put("generic", value)}
      />
      <RadioGroup
        legend={texts.density}
        value={settings.density}
        options={texts.densityOf}
        onChange={(value) => put("density", value)}
      />
      <NumberField
        label={texts.wordsPerMark}
        help={texts.wordsPerMarkHelp}
        value={settings.wordsPerMark}
        least={0}
        most={500}
        problem={texts.notANumber}
        onChange={(value) => put("wordsPerMark", value)}
      />
      <RadioGroup
        legend={texts.headings}
        value={settings.headings}
        options={texts.headingsOf}
        onChange={(value) => put("headings", value)}
      />
      <RadioGroup
        legend={texts.modifier}
        value={settings.cardModifier}
        options={texts.modifierOf}
        onChange={(value) => put("cardModifier", value)}
      />
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
