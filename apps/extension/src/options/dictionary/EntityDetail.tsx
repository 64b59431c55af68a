import type { CardLookup, Dictionary, Engine } from "@gazetteer/core";
import { type PackRow, saveEntity } from "@gazetteer/store";
import { optionsDictionaryTexts, optionsEntityTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { CardPreview } from "./CardPreview.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { useEntityEdit } from "./draft/use-entity-edit.ts";
import { EntityActions } from "./EntityActions.tsx";
import { EntityForm } from "./EntityForm.tsx";
import { type ListedEntity, titleOf } from "./entity-search.ts";
import { MergePanel } from "./MergePanel.tsx";
import { useLastSound } from "./use-last-sound.ts";

export interface EntityDetailProps {
  readonly id: string;
  readonly dictionary: Dictionary;
  readonly all: readonly ListedEntity[];
  readonly packs: readonly PackRow[];
  readonly lookup: CardLookup;
  /** Absent until the dictionary has been compiled. */
  readonly engine: Engine | undefined;
}

/** One entity: the form that changes it, beside its card as readers will see it. */
export function EntityDetail({ id, dictionary, all, packs, lookup, engine }: EntityDetailProps) {
  const { store, drafts, language, languages, say } = useOptions();
  const texts = optionsEntityTexts(language);
  const words = optionsDictionaryTexts(language);
  const entry = dictionary.entries.get(id);
  const edit = useEntityEdit(id, entry?.entity, dictionary);
  const [task, setTask] = useState<"edit" | "merge">("edit");
  const sound = useLastSound(edit.entity);
  if (entry === undefined) return <p>{words.gone}</p>;
  const title = titleOf(entry, languages, dictionary);
  const pack = packs.find((each) => each.id === entry.pack);
  const save = async () => {
    const { entity, draft } = edit.readLatest();
    if (entity === undefined) return;
    const kept = drafts.get(id);
    const outcome = await saveEntity(store, entity, { before: draft.before ?? entry.entity });
    // The draft goes when the saved entity arrives; until then it shows what was saved.
    if (outcome.ok && drafts.get(id) === kept) edit.put({ ...draft, value: entity });
    // By what it is called now.
    say(
      outcome.ok ? texts.savedEntity(titleOf({ entity }, languages, dictionary)) : words.conflict,
    );
  };
  return (
    <>
      <header class="detail-head">
        <a class="to-list" href={routeAddress({ pane: "dictionary" })}>
          {words.back}
        </a>
        <h2>
          {/* The stroke between the names of two sides ends a line and begins none. */}
          <bdi>{title.replaceAll(" / ", "\u00A0/ ")}</bdi>
        </h2>
        <p class="muted">
          {pack !== undefined && words.from(localText(pack.header.title, languages))}
        </p>
        <EntityActions
          entry={entry}
          origin={pack?.origin ?? "opened"}
          title={title}
          onMerge={() => setTask(task === "merge" ? "edit" : "merge")}
        />
      </header>
      <Conflicts id={id} stored={entry.entity} edit={edit} />
      {task === "merge" ? (
        <MergePanel
          entry={entry}
          dictionary={dictionary}
          all={all}
          lookup={lookup}
          onDone={() => setTask("edit")}
        />
      ) : (
        <div class="detail-body">
          <EntityForm
            edit={edit}
            entry={entry}
            dictionary={dictionary}
            all={all}
            engine={engine}
            tryAddress={routeAddress({ pane: "try", item: id })}
            onSave={() => void save()}
          />
          <CardPreview
            entity={sound ?? entry.entity}
            pack={entry.pack}
            lookup={lookup}
            note={edit.entity === undefined ? texts.lastSound : undefined}
          />
        </div>
      )}
    </>
  );
}
