import { PackError, type PackHeader, parsePack } from "@gazetteer/core";
import { editPackHeader } from "@gazetteer/store";
import { Button, Field, optionsDataTexts, optionsFileProblemText } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { ChangedMeanwhile } from "../ChangedMeanwhile.tsx";
import { isSame } from "../dictionary/draft/draft.ts";
import { useOptions } from "../options-context.ts";
import { draftOf, type HeaderDraft, headerOf, rebaseDraft } from "./header-draft.ts";
import { headerFields } from "./header-fields.ts";

export interface PackHeaderFormProps {
  /** As it is stored now; another tab may change it under the form. */
  readonly header: PackHeader;
  readonly close: () => void;
}

/** What the format says against a header, by the field of the form that it is about. */
function problemsOf(header: PackHeader): ReadonlyMap<string, string> {
  try {
    parsePack({ ...header, voices: [], offices: [], entities: [] });
    return new Map();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    // `title.en` is about the title, `maintainers[0]` about the maintainers.
    return new Map(
      error.issues.map(({ path, message }) => [path.replace(/\[\d+\].*/, ""), message]),
    );
  }
}

/** Everything in the header of a pack of one's own but its id, which never changes. */
export function PackHeaderForm({ header, close }: PackHeaderFormProps) {
  const { store, language } = useOptions();
  const texts = optionsDataTexts(language).packs;
  /** What the draft was begun from. */
  const [before, setBefore] = useState(header);
  const [draft, setDraft] = useState(() => draftOf(header, language));
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const problemAt = (path: string) => {
    const problem = problems.get(path);
    return problem === undefined ? undefined : optionsFileProblemText(language, problem);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const edited = headerOf(draft, before, language);
    const found = problemsOf(edited);
    setProblems(found);
    if (found.size > 0) return;
    if ((await editPackHeader(store, edited, before)) === "saved") close();
  };
  const goOnWith = (fresh: HeaderDraft) => {
    setDraft(fresh);
    setBefore(header);
  };
  return (
    <form class="header-form" onSubmit={(event) => void save(event)}>
      {!isSame(before, header) && (
        <ChangedMeanwhile
          what={texts.details}
          takeTheirs={() => goOnWith(draftOf(header, language))}
          keepMine={() =>
            goOnWith(rebaseDraft(draft, draftOf(before, language), draftOf(header, language)))
          }
        />
      )}
      {headerFields(texts, language).map(({ field, path, label, help, lines }) => (
        <Field key={field} label={label} help={help} error={problemAt(path)}>
          {(control) => {
            const shared = {
              ...control,
              value: draft[field],
              onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
                setDraft({ ...draft, [field]: event.currentTarget.value }),
            };
            return lines === undefined ? (
              <input {...shared} />
            ) : (
              <textarea {...shared} rows={lines} />
            );
          }}
        </Field>
      ))}
      <div class="actions">
        <Button look="primary" type="submit">
          {texts.save}
        </Button>
        <Button onClick={close}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
