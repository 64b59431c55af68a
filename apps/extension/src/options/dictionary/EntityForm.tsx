import { changedFields, type Dictionary, type Engine, type Entry } from "@gazetteer/core";
import { optionsDictionaryTexts, optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { itemsOf } from "./draft/at-path.ts";
import { differingFields } from "./draft/draft.ts";
import { kindOf } from "./draft/new-entity.ts";
import type { EntityEdit } from "./draft/use-entity-edit.ts";
import type { ListedEntity } from "./entity-search.ts";
import { FieldChange } from "./FieldChange.tsx";
import { entityFields } from "./form/entity-fields.ts";
import type { FieldSpec } from "./form/field-spec.ts";
import { FieldView } from "./form/FieldView.tsx";
import { FormContext } from "./form/form-context.ts";
import { SaveBar } from "./SaveBar.tsx";
import { Section } from "./Section.tsx";
import { useFormFrame } from "./use-form-frame.tsx";

export interface EntityFormProps {
  readonly edit: EntityEdit;
  /** Absent for a new entity. */
  readonly entry: Entry | undefined;
  readonly dictionary: Dictionary;
  readonly all: readonly ListedEntity[];
  readonly engine: Engine | undefined;
  /** Where the reader tries the edit. */
  readonly tryAddress: string;
  readonly onSave: () => void;
}

/** Fields that stand together in one section; each of the others has one of its own. */
function isSmall({ shape }: FieldSpec): boolean {
  return shape.as !== "list" && shape.as !== "record";
}

/** Every field of one entity, in sections that fold; nothing is stored before "Save", Enter or Ctrl+S. */
export function EntityForm({
  edit,
  entry,
  dictionary,
  all,
  engine,
  tryAddress,
  onSave,
}: EntityFormProps) {
  const { language } = useOptions();
  const texts = optionsEntityTexts(language);
  const { value, update } = edit;
  const kind = kindOf(value);
  const { formRef, view, problems, submit } = useFormFrame({
    kind,
    value,
    entry,
    dictionary,
    all,
    engine,
    update,
    issues: edit.issues,
    state: edit.draft === undefined ? "saved" : "unsaved",
    isSound: () => edit.readLatest().entity !== undefined,
    onSave,
  });
  const unsaved = new Set(entry === undefined ? [] : differingFields(entry.entity, value));
  const changed = new Set(
    entry?.original === undefined ? [] : changedFields(entry.original, entry.entity),
  );
  const badgesOf = (specs: readonly FieldSpec[]) => [
    ...(specs.some(({ key }) => unsaved.has(key)) ? [texts.unsavedField] : []),
    ...(specs.some(({ key }) => changed.has(key)) ? [texts.changedField] : []),
  ];
  const fields = entityFields(kind);
  const small = fields.filter(isSmall);
  const section = (title: string, specs: readonly FieldSpec[], start: "folded" | "unfolded") => (
    <Section
      key={title}
      title={title}
      start={start}
      count={specs[0]?.shape.as === "list" ? itemsOf(value[specs[0].key]).length : undefined}
      problems={specs.reduce((sum, { key }) => sum + problems.count([key]), 0)}
      badges={badgesOf(specs)}
    >
      {specs.map((spec) => (
        <div key={spec.key} class="top-field">
          <FieldView spec={spec} path={[spec.key]} heading="under-a-heading" />
          {entry?.original !== undefined && changed.has(spec.key) && (
            <FieldChange entry={entry} original={entry.original} spec={spec} />
          )}
        </div>
      ))}
    </Section>
  );
  return (
    <FormContext.Provider value={view}>
      <form
        ref={formRef}
        class="entity-form"
        aria-label={entry === undefined ? texts.newTitle : optionsDictionaryTexts(language).form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {fields.flatMap((spec) => {
          if (spec.key === "label") return [section(texts.fields.basics, small, "unfolded")];
          if (isSmall(spec)) return [];
          return [
            section(texts.fields[spec.label], [spec], spec.key === "names" ? "unfolded" : "folded"),
          ];
        })}
        <SaveBar
          edit={edit}
          isNew={entry === undefined}
          tryAddress={tryAddress}
          problems={problems.shown}
        />
      </form>
    </FormContext.Provider>
  );
}
