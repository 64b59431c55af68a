import type { Dictionary, Engine } from "@gazetteer/core";
import { editPackParts, type PackParts, type PackRow } from "@gazetteer/store";
import { Button, optionsDataTexts, optionsEntityTexts, plural } from "@gazetteer/ui";
import { useCallback, useState } from "preact/hooks";
import { ChangedMeanwhile } from "../../ChangedMeanwhile.tsx";
import { isJson, type Json } from "../../dictionary/draft/at-path.ts";
import { isSame } from "../../dictionary/draft/draft.ts";
import type { ListedEntity } from "../../dictionary/entity-search.ts";
import { FieldView } from "../../dictionary/form/FieldView.tsx";
import { FormContext } from "../../dictionary/form/form-context.ts";
import { prune } from "../../dictionary/form/empty-value.ts";
import { useFormFrame } from "../../dictionary/use-form-frame.tsx";
import { useOptions } from "../../options-context.ts";
import { PARTS_FIELDS } from "./parts-fields.ts";
import { readParts } from "./read-parts.ts";

export interface PartsFormProps {
  /** As it is stored, or as it would be made when it is not there yet. */
  readonly pack: Pick<PackRow, "id" | "header" | keyof PackParts>;
  readonly dictionary: Dictionary;
  readonly all: readonly ListedEntity[];
  readonly engine: Engine | undefined;
}

interface PartsDraft {
  readonly before: PackParts;
  readonly value: Json;
}

/** Offices and voices of a pack of the reader's own; nothing is stored before "Save", Enter or Ctrl+S. */
export function PartsForm({ pack, dictionary, all, engine }: PartsFormProps) {
  const { store, language, say } = useOptions();
  const texts = optionsEntityTexts(language);
  const words = optionsDataTexts(language).packs;
  const { id, header, offices, voices } = pack;
  const stored: PackParts = { offices, voices };
  const [draft, setDraft] = useState<PartsDraft>();
  const value: Json = draft?.value ?? { ...stored };
  const before = draft?.before ?? stored;
  const { issues, parts } = readParts(value, before, header, dictionary);
  const save = async () => {
    if (parts === undefined) return;
    const outcome = await editPackParts(store, id, parts, before);
    if (outcome === "conflict") return;
    setDraft(undefined);
    say(words.partsSaved);
  };
  const update = useCallback(
    (work: (value: Json) => unknown) =>
      setDraft((now) => {
        const from = now ?? { before: { offices, voices }, value: { offices, voices } };
        const next = prune(PARTS_FIELDS, work(from.value));
        return isJson(next) ? { ...from, value: next } : now;
      }),
    [offices, voices],
  );
  const { formRef, view, problems, submit } = useFormFrame({
    kind: "person",
    value,
    entry: undefined,
    dictionary,
    all,
    engine,
    update,
    issues,
    state: draft === undefined ? "saved" : "unsaved",
    isSound: () => parts !== undefined,
    onSave: () => void save(),
  });
  return (
    <FormContext.Provider value={view}>
      <form
        ref={formRef}
        class="entity-form parts-form"
        aria-label={words.parts}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {draft !== undefined && !isSame(before, stored) && (
          <ChangedMeanwhile
            what={words.parts}
            takeTheirs={() => setDraft(undefined)}
            keepMine={() => setDraft({ ...draft, before: stored })}
          />
        )}
        {PARTS_FIELDS.map((spec) => (
          <section key={spec.key}>
            <h3>{texts.fields[spec.label]}</h3>
            <FieldView spec={spec} path={[spec.key]} heading="under-a-heading" />
          </section>
        ))}
        {draft !== undefined && (
          <div class="save-bar" data-state="unsaved">
            <p role="status">
              {problems.shown > 0
                ? texts.problems(plural(language, problems.shown, texts.count))
                : texts.unsaved}
            </p>
            <Button look="primary" type="submit" aria-keyshortcuts="Control+S">
              {texts.save}
            </Button>
            <Button look="text" onClick={() => setDraft(undefined)}>
              {texts.discard}
            </Button>
          </div>
        )}
      </form>
    </FormContext.Provider>
  );
}
