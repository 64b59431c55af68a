import type { CardLookup, Dictionary, Entry } from "@gazetteer/core";
import { mergedEntity, mergeEntities } from "@gazetteer/store";
import { Button, Field, optionsEntityTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { goTo } from "../go-to.ts";
import { useOptions } from "../options-context.ts";
import { RadioGroup } from "../settings/RadioGroup.tsx";
import { CardPreview } from "./CardPreview.tsx";
import { EVERY_ENTITY, type ListedEntity, searchEntities, titleOf } from "./entity-search.ts";
import { Picker } from "./form/Picker.tsx";

export interface MergePanelProps {
  readonly entry: Entry;
  readonly dictionary: Dictionary;
  readonly all: readonly ListedEntity[];
  readonly lookup: CardLookup;
  readonly onDone: () => void;
}

/** Options shown at once; who looks for another types more. */
const SHOWN = 12;

/** Makes two entities one: which other, which one stays, and what becomes of it. */
export function MergePanel({ entry, dictionary, all, lookup, onDone }: MergePanelProps) {
  const { store, language, languages, say } = useOptions();
  const texts = optionsEntityTexts(language);
  const [otherId, setOtherId] = useState<string>();
  const [stays, setStays] = useState<"this" | "other">("this");
  const other = otherId === undefined ? undefined : dictionary.entries.get(otherId);
  const title = titleOf(entry, languages, dictionary);
  const otherTitle = other === undefined ? "" : titleOf(other, languages, dictionary);
  const [kept, gone] = stays === "this" ? [entry, other] : [other, entry];
  const [keptTitle, goneTitle] = stays === "this" ? [title, otherTitle] : [otherTitle, title];
  const merge = async () => {
    if (kept === undefined || gone === undefined) return;
    await mergeEntities(store, gone.entity.id, kept.entity.id);
    say(texts.merged(keptTitle));
    goTo({ pane: "dictionary", item: kept.entity.id });
    onDone();
  };
  return (
    <div class="detail-body">
      <section class="merge" aria-label={texts.mergeTitle(title)}>
        <h3>{texts.mergeTitle(title)}</h3>
        <p class="field-help">{texts.mergeHelp}</p>
        <Field label={texts.mergeWith}>
          {(control) => (
            <Picker
              control={control}
              label={texts.mergeWith}
              shown={otherTitle}
              search={(text) =>
                searchEntities(all, { ...EVERY_ENTITY, text }, new Set())
                  .filter(({ id }) => id !== entry.entity.id)
                  .slice(0, SHOWN)
                  .map((each) => ({ id: each.id, label: each.title }))
              }
              onPick={setOtherId}
            />
          )}
        </Field>
        {other !== undefined && (
          <RadioGroup
            legend={texts.mergeKeep}
            value={stays}
            options={{ this: title, other: otherTitle }}
            onChange={setStays}
          />
        )}
        <div class="actions">
          {other !== undefined && (
            <Button look="primary" onClick={() => void merge()}>
              {texts.mergeNow(goneTitle, keptTitle)}
            </Button>
          )}
          <Button onClick={onDone}>{texts.cancel}</Button>
        </div>
      </section>
      {kept !== undefined && gone !== undefined && (
        <CardPreview
          entity={mergedEntity(kept.entity, gone.entity)}
          pack={kept.pack}
          lookup={lookup}
          title={texts.mergePreview}
        />
      )}
    </div>
  );
}
