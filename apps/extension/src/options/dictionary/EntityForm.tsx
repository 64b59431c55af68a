import { changedFields, type Dictionary, type Engine, type Entry } from "@gazetteer/core";
import { optionsDictionaryTexts, optionsEntityTexts } from "@gazetteer/ui";
import { useMemo, useRef, useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { itemsOf, type Path, setAt } from "./draft/at-path.ts";
import { differingFields, isSame } from "./draft/draft.ts";
import { kindOf } from "./draft/new-entity.ts";
import type { EntityEdit } from "./draft/use-entity-edit.ts";
import type { ListedEntity } from "./entity-search.ts";
import { FieldChange } from "./FieldChange.tsx";
import { entityFields } from "./form/entity-fields.ts";
import type { FieldSpec } from "./form/field-spec.ts";
import { FieldView } from "./form/FieldView.tsx";
import { FormContext, type FormView } from "./form/form-context.ts";
import { RecordFields } from "./form/RecordFields.tsx";
import { SaveBar } from "./SaveBar.tsx";
import { Section } from "./Section.tsx";
import { useFormKeys } from "./use-form-keys.ts";
import { useProblems } from "./use-problems.ts";

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

function drawFields(fields: readonly FieldSpec[], path: Path) {
  return <RecordFields fields={fields} path={path} />;
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
  const formRef = useRef<HTMLFormElement>(null);
  const problems = useProblems(edit.issues);
  /** The value when the reader came to the field that has the focus: Escape goes back to it. */
  const [atFocus, setAtFocus] = useState(value);

  const save = () => {
    if (edit.readLatest().entity !== undefined) onSave();
    else {
      problems.showAll();
      // Sections with problems unfold first.
      setTimeout(
        () => formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        50,
      );
    }
  };
  useFormKeys(formRef, {
    enter: () => setAtFocus(value),
    leave: problems.visit,
    escape: () => {
      if (!isSame(value, atFocus)) update(() => atFocus);
    },
    save: () => {
      if (edit.draft !== undefined) save();
    },
  });

  const view: FormView = useMemo(
    () => ({
      kind,
      value,
      entry,
      dictionary,
      all,
      engine,
      drawFields,
      update,
      change: (path, next) => update((before) => setAt(before, path, next)),
      issueAt: problems.issueAt,
      countIssues: problems.count,
    }),
    [kind, value, entry, dictionary, all, engine, update, problems],
  );
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
          if (edit.draft !== undefined) save();
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
