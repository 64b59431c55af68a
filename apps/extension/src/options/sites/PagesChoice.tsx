import { optionsSettingsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { RadioGroup } from "../settings/RadioGroup.tsx";
import { useSettings } from "../settings/use-settings.ts";

/** What holds for every site without a choice of its own; the pane Reading has the same one. */
export function PagesChoice() {
  const { reading, sites } = optionsSettingsTexts(useOptions().language);
  const { settings, put } = useSettings();
  return (
    <>
      <RadioGroup
        legend={sites.pages}
        value={settings.pages}
        options={reading.pagesOf}
        onChange={(value) => put("pages", value)}
      />
      <p class="field-help">{sites.pagesLead}</p>
    </>
  );
}
