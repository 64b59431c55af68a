import { listPacks } from "@gazetteer/store";
import { optionsDataTexts } from "@gazetteer/ui";
import { useCallback } from "preact/hooks";
import { FileButton, IMPORT_FILES } from "../import/FileButton.tsx";
import { ImportView } from "../import/ImportView.tsx";
import { useOptions } from "../options-context.ts";
import { useLive } from "../use-live.ts";
import { ConflictList } from "./ConflictList.tsx";
import { CreatePack } from "./CreatePack.tsx";
import { PackItem } from "./PackItem.tsx";

/** The packs that make up the dictionary, in the order in which they are laid over each other. */
export function PacksPane() {
  const { store, language, opened } = useOptions();
  const texts = optionsDataTexts(language).packs;
  const read = useCallback(async () => {
    const packs = await listPacks(store);
    const logs = await store.db.packLogs.toArray();
    return Promise.all(
      packs.map(async (pack) => ({
        pack,
        entities: await store.db.entities.where("pack").equals(pack.id).count(),
        log: logs.filter((entry) => entry.pack === pack.id),
      })),
    );
  }, [store]);
  const live = useLive(read);
  const items = live.state === "ready" ? live.value : [];
  return (
    <div class="form-pane">
      <h2>{texts.title}</h2>
      <p class="muted">{texts.lead}</p>
      <ConflictList />
      <ul class="rows">
        {items.map(({ pack, entities, log }, index) => (
          <PackItem
            key={pack.id}
            pack={pack}
            entities={entities}
            log={log}
            place={index}
            last={items.length - 1}
          />
        ))}
      </ul>
      <div class="actions">
        <FileButton accept={IMPORT_FILES} onFile={opened.openFile}>
          {texts.open}
        </FileButton>
      </div>
      <p class="muted">{texts.openHelp}</p>
      <ImportView />
      <h3>{texts.create}</h3>
      <CreatePack taken={items.map(({ pack }) => pack.id)} />
    </div>
  );
}
