import { reset, seedPack } from "@gazetteer/store";
import { Button, optionsDataTexts } from "@gazetteer/ui";
import { FileButton, IMPORT_FILES } from "../import/FileButton.tsx";
import { ImportView } from "../import/ImportView.tsx";
import { SaveAs } from "../import/SaveAs.tsx";
import { useOptions } from "../options-context.ts";
import { SnapshotList } from "./SnapshotList.tsx";
import { StorageUse } from "./StorageUse.tsx";
import { useState } from "preact/hooks";
import { readShippedPacks } from "../../storage/shipped-packs.ts";

/** Saving everything, bringing it back, and starting over. */
export function BackupPane() {
  const { store, language, say, opened } = useOptions();
  const texts = optionsDataTexts(language).backup;
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
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
      <SaveAs
        what={{ type: "backup" }}
        name={`gazetteer-backup-${day}`}
        formats={["json", "json.gz"]}
      >
        {texts.export}
      </SaveAs>
      <h3>{texts.restoreTitle}</h3>
      <p class="muted">{texts.restoreLead}</p>
      <div class="actions">
        <FileButton accept={IMPORT_FILES} onFile={opened.openFile}>
          {texts.open}
        </FileButton>
      </div>
      <ImportView />
      <h3>{texts.snapshots}</h3>
      <p class="muted">{texts.snapshotsLead}</p>
      <SnapshotList look={opened.openSnapshot} />
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
