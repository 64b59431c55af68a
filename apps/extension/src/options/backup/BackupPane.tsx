import { canonicalJson, exportBackup, reset, seedPack } from "@gazetteer/store";
import { Button, optionsDataTexts } from "@gazetteer/ui";
import { FileButton } from "../import/FileButton.tsx";
import { ImportView } from "../import/ImportView.tsx";
import { useImport } from "../import/use-import.ts";
import { useOptions } from "../options-context.ts";
import { saveFile } from "../save-file.ts";
import { SnapshotList } from "./SnapshotList.tsx";
import { StorageUse } from "./StorageUse.tsx";
import { readShippedPacks } from "../../storage/shipped-packs.ts";

/** Saving everything, bringing it back, and starting over. */
export function BackupPane() {
  const { store, language, say } = useOptions();
  const texts = optionsDataTexts(language).backup;
  const opened = useImport();
  const save = async () => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`gazetteer-backup-${day}.json`, canonicalJson(await exportBackup(store)));
    say(texts.done);
  };
  const startOver = async () => {
    await reset(store);
    for (const pack of await readShippedPacks()) await seedPack(store, pack);
    say(texts.done);
  };
  return (
    <div class="form-pane">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      <h3>{texts.exportTitle}</h3>
      <p class="muted">{texts.exportLead}</p>
      <div class="actions">
        <Button onClick={() => void save()}>{texts.export}</Button>
      </div>
      <h3>{texts.restoreTitle}</h3>
      <p class="muted">{texts.restoreLead}</p>
      <div class="actions">
        <FileButton
          accept=".json,.gz,application/json"
          onFile={(file) => void opened.openFile(file)}
        >
          {texts.open}
        </FileButton>
      </div>
      <ImportView opened={opened} />
      <h3>{texts.snapshots}</h3>
      <p class="muted">{texts.snapshotsLead}</p>
      <SnapshotList look={opened.openSource} />
      <h3>{texts.storage}</h3>
      <StorageUse />
      <h3>{texts.resetTitle}</h3>
      <p class="muted">{texts.resetLead}</p>
      <div class="actions">
        <Button onClick={() => void startOver()}>{texts.reset}</Button>
      </div>
    </div>
  );
}
