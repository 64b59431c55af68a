import { deleteEntities, disableEntities, enableEntities } from "@gazetteer/store";
import { Button, optionsDictionaryTexts, plural } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { SaveAs } from "../import/SaveAs.tsx";
import { useOptions } from "../options-context.ts";
import type { ListedEntity } from "./entity-search.ts";

export interface BulkActionsProps {
  /** What the search and the filters have left. */
  readonly entities: readonly ListedEntity[];
  /** Ids of packs of the reader's own. */
  readonly own: ReadonlySet<string>;
}

/** What can be done with everything that the list shows, folded away; each is one step that can be undone. */
export function BulkActions({ entities, own }: BulkActionsProps) {
  const { language } = useOptions();
  const { bulk } = optionsDictionaryTexts(language);
  const [fold, setFold] = useState<"open" | "closed">("closed");
  return (
    <details
      class="fold bulk"
      onToggle={(event) => setFold(event.currentTarget.open ? "open" : "closed")}
    >
      <summary>{plural(language, entities.length, bulk.title)}</summary>
      {fold === "open" && <Actions entities={entities} own={own} />}
    </details>
  );
}

function Actions({ entities, own }: BulkActionsProps) {
  const { store, language } = useOptions();
  const { bulk } = optionsDictionaryTexts(language);
  const idsOf = (list: readonly ListedEntity[]) => list.map(({ id }) => id);
  const all = idsOf(entities);
  const work = [
    {
      ids: idsOf(entities.filter(({ entry }) => !entry.disabled)),
      label: bulk.disable,
      run: disableEntities,
    },
    {
      ids: idsOf(entities.filter(({ entry }) => entry.disabled)),
      label: bulk.enable,
      run: enableEntities,
    },
    {
      ids: idsOf(entities.filter(({ pack }) => own.has(pack))),
      label: bulk.delete,
      run: deleteEntities,
    },
  ];
  return (
    <div class="actions">
      <SaveAs
        what={{ type: "entities", ids: all }}
        name="gazetteer-entities"
        formats={["json", "json.gz", "csv"]}
      >
        {bulk.save}
      </SaveAs>
      {work
        .filter(({ ids }) => ids.length > 0)
        .map(({ ids, label, run }) => (
          <Button key={run.name} onClick={() => void run(store, ids)}>
            {plural(language, ids.length, label)}
          </Button>
        ))}
    </div>
  );
}
