import { Field, IconButton, optionsEntityTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { useOptions } from "../../options-context.ts";
import { getAt, itemsOf, setAt } from "../draft/at-path.ts";
import { blankRecord, freeId } from "./empty-value.ts";
import { SOURCE_FIELDS } from "./entity-fields.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";
import { Picker } from "./Picker.tsx";
import { useReferences } from "./use-references.ts";

/** No source can have this id. */
const NEW = "+";

/** Sources of a statement: picked from those of the entity, or added and edited in place. */
export function CitationsField({ path, label }: FieldViewProps<"picks">) {
  const { language } = useOptions();
  const texts = optionsEntityTexts(language);
  const { value, change, update, issueAt, countIssues, drawFields } = useForm();
  const { labelOf, search } = useReferences();
  const [edited, setEdited] = useState<string>();
  const ids = itemsOf(getAt(value, path)).map(String);
  const sources = itemsOf(value["sources"]);
  const placeOf = (id: string) => sources.findIndex((source) => getAt(source, ["id"]) === id);
  const add = () => {
    const id = freeId("source", new Set(sources.map((source) => getAt(source, ["id"]))));
    const source = { ...blankRecord(SOURCE_FIELDS, language), id };
    update((all) => setAt(setAt(all, ["sources"], [...sources, source]), path, [...ids, id]));
    setEdited(id);
  };
  return (
    <div class="citations">
      <Field label={label} error={issueAt(path)}>
        {(control) => (
          <div class="picks">
            {ids.map((id, index) => {
              const title = labelOf("source", id) || texts.blank;
              return (
                <span
                  key={id}
                  class="citation"
                  data-problems={countIssues(["sources", placeOf(id)])}
                >
                  <button
                    type="button"
                    class="chip"
                    aria-expanded={edited === id}
                    aria-label={texts.editSource(title)}
                    title={title}
                    onClick={() => setEdited(edited === id ? undefined : id)}
                  >
                    <bdi>{title}</bdi>
                  </button>
                  <IconButton
                    icon="close"
                    label={texts.remove(title)}
                    onClick={() => change(path, ids.toSpliced(index, 1))}
                  />
                </span>
              );
            })}
            <Picker
              control={control}
              label={label}
              shown=""
              placeholder={texts.pick.source}
              search={(text) => [
                ...search("source", text).filter(({ id }) => !ids.includes(id)),
                { id: NEW, label: texts.newSource },
              ]}
              onPick={(id) => {
                if (id === NEW) add();
                else if (id !== undefined) change(path, [...ids, id]);
              }}
            />
          </div>
        )}
      </Field>
      {edited !== undefined && placeOf(edited) >= 0 && (
        <div class="in-place">{drawFields(SOURCE_FIELDS, ["sources", placeOf(edited)])}</div>
      )}
    </div>
  );
}
