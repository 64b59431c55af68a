import type { PackIssue } from "@gazetteer/core";
import { type RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { type Json, type Path, setAt } from "./draft/at-path.ts";
import { isSame } from "./draft/draft.ts";
import type { FieldSpec } from "./form/field-spec.ts";
import type { FormView } from "./form/form-context.ts";
import { RecordFields } from "./form/RecordFields.tsx";
import { useFormKeys } from "./use-form-keys.ts";
import { type Problems, useProblems } from "./use-problems.ts";

export interface FormFrameInput
  extends Pick<FormView, "kind" | "value" | "entry" | "dictionary" | "all" | "engine" | "update"> {
  readonly issues: readonly PackIssue[];
  /** Whether there is anything to save. */
  readonly state: "unsaved" | "saved";
  /** Whether what is typed could be saved now: keys may have been pressed since the last drawing. */
  readonly isSound: () => boolean;
  readonly onSave: () => void;
}

export interface FormFrame {
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly view: FormView;
  readonly problems: Problems;
  /** Saves, or says what is wrong and goes there. */
  readonly submit: () => void;
}

function drawFields(fields: readonly FieldSpec[], path: Path) {
  return <RecordFields fields={fields} path={path} />;
}

/** What every form around the fields of the model does: its keys, its problems, and what its fields need. */
export function useFormFrame({
  kind,
  value,
  entry,
  dictionary,
  all,
  engine,
  update,
  issues,
  state,
  isSound,
  onSave,
}: FormFrameInput): FormFrame {
  const formRef = useRef<HTMLFormElement>(null);
  const problems = useProblems(issues);
  /** The value when the reader came to the field that has the focus: Escape goes back to it. */
  const [atFocus, setAtFocus] = useState<Json>(value);
  const submit = () => {
    if (state === "saved") return;
    if (isSound()) onSave();
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
    save: submit,
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
  return { formRef, view, problems, submit };
}
