import { exportCorrections } from "@gazetteer/store";
import { Button, optionsSettingsTexts, Switch } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { saveFile } from "../save-file.ts";

/** Saves what was marked wrongly as a file, for those who keep the pack; sites only if the reader agrees. */
export function ExportCorrections() {
  const { store, language } = useOptions();
  const texts = optionsSettingsTexts(language).sites;
  const [sites, setSites] = useState<"with-sites" | "without-sites">("without-sites");
  const save = async () => {
    const corrections = await exportCorrections(store, sites);
    const text = `${JSON.stringify(corrections, null, 2)}\n`;
    saveFile("gazetteer-corrections.json", new Blob([text], { type: "application/json" }));
  };
  return (
    <>
      <p class="muted">{texts.correctionsLead}</p>
      <Switch
        checked={sites === "with-sites"}
        onChange={(checked) => setSites(checked ? "with-sites" : "without-sites")}
      >
        {texts.correctionsSites}
      </Switch>
      <div class="actions">
        <Button onClick={() => void save()}>{texts.saveCorrections}</Button>
      </div>
    </>
  );
}
