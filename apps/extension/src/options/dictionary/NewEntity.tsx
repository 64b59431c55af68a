import { type CardLookup, type Dictionary, type Engine, ENTITY_KINDS } from "@gazetteer/core";
import { addEntity, type PackRow } from "@gazetteer/store";
import { commonTexts, optionsDictionaryTexts, optionsEntityTexts } from "@gazetteer/ui";
import { useRef } from "preact/hooks";
import { localText } from "../local-text.ts";
import { goTo } from "../go-to.ts";
import { useOptions } from "../options-context.ts";
import { routeAddress } from "../route.ts";
import { CardPreview } from "./CardPreview.tsx";
import { Choice } from "./Choice.tsx";
import { getAt } from "./draft/at-path.ts";
import { kindOf, withKind } from "./draft/new-entity.ts";
import { useEntityEdit } from "./draft/use-entity-edit.ts";
import { EntityForm } from "./EntityForm.tsx";
import { type ListedEntity, titleOf } from "./entity-search.ts";
import { useLastSound } from "./use-last-sound.ts";

export interface NewEntityProps {
  /** Name of its draft. */
  readonly id: string;
  readonly dictionary: Dictionary;
  readonly all: readonly ListedEntity[];
  readonly packs: readonly PackRow[];
  readonly lookup: CardLookup;
  /** Absent until the dictionary has been compiled. */
  readonly engine: Engine | undefined;
}

/** An entity that is not there yet: its kind and pack, and the form of every other. */
export function NewEntity({ id, dictionary, all, packs, lookup, engine }: NewEntityProps) {
  const { store, language, languages, say } = useOptions();
  const texts = optionsEntityTexts(language);
  const kinds = commonTexts(language).kind;
  const edit = useEntityEdit(id, undefined, dictionary);
  const { draft, entity, value } = edit;
  const sound = useLastSound(entity);
  const isSavingRef = useRef(false);
  if (draft === undefined) return <p>{optionsDictionaryTexts(language).gone}</p>;
  const own = packs.filter(({ origin, use }) => origin === "own" && use === "enabled");
  const into = draft.into ?? own[0]?.id ?? "";
  const save = async () => {
    const { entity: made } = edit.readLatest();
    // A second press, while the first is being written, would add another.
    if (made === undefined || isSavingRef.current) return;
    isSavingRef.current = true;
    try {
      const added = await addEntity(store, made, into === "" ? undefined : into);
      edit.put(undefined);
      say(texts.savedEntity(titleOf({ entity: made }, languages, dictionary)));
      goTo({ pane: "dictionary", item: added }, "replace");
    } finally {
      isSavingRef.current = false;
    }
  };
  const name = String(getAt(value, ["names", 0, "text"]) ?? "");
  return (
    <>
      <header class="detail-head">
        <a class="to-list" href={routeAddress({ pane: "dictionary" })}>
          {optionsDictionaryTexts(language).back}
        </a>
        <h2>
          <bdi>{name === "" ? texts.newTitle : name}</bdi>
        </h2>
        <p class="muted">{texts.needsNote}</p>
        <div class="actions">
          <Choice
            label={texts.fields.kind}
            value={kindOf(value)}
            options={ENTITY_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
            onChange={(chosen) => {
              const kind = ENTITY_KINDS.find((each) => each === chosen);
              if (kind !== undefined) edit.update((before) => withKind(before, kind));
            }}
          />
          <Choice
            label={texts.into}
            value={into}
            options={
              own.length === 0
                ? [{ value: "", label: texts.ownPack }]
                : own.map((pack) => ({
                    value: pack.id,
                    label: localText(pack.header.title, languages),
                  }))
            }
            onChange={(chosen) => edit.put({ ...draft, into: chosen })}
          />
        </div>
      </header>
      <div class="detail-body">
        <EntityForm
          key={kindOf(value)}
          edit={edit}
          entry={undefined}
          dictionary={dictionary}
          all={all}
          engine={engine}
          tryAddress={routeAddress({ pane: "try", item: id })}
          onSave={() => void save()}
        />
        {sound !== undefined && (
          <CardPreview
            entity={sound}
            pack={into}
            lookup={lookup}
            note={entity === undefined ? texts.lastSound : undefined}
          />
        )}
      </div>
    </>
  );
}
