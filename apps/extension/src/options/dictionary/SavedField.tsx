import { Field } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";

export interface SavedFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly lang: string;
  readonly value: string;
  /** More than one line of input. */
  readonly rows?: number;
  /** Stores the text; resolves to why it was not accepted, or to nothing. */
  readonly save: (text: string) => Promise<string | undefined>;
}

/** A field that is saved when it is left, or by Enter in one line; Escape brings back what is stored. */
export function SavedField({ label, help, lang, value, rows, save }: SavedFieldProps) {
  const [draft, setDraft] = useState(value);
  const [error, setError] = useState<string>();
  useEffect(() => {
    setDraft(value);
    setError(undefined);
  }, [value]);

  const commit = () => {
    if (draft === value) setError(undefined);
    else void save(draft).then(setError, (reason: unknown) => setError(String(reason)));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      setDraft(value);
      setError(undefined);
    } else if (event.key === "Enter" && rows === undefined && !event.isComposing) commit();
  };
  return (
    <Field label={label} help={help} error={error}>
      {(control) => {
        const shared = {
          ...control,
          lang,
          dir: "auto" as const,
          value: draft,
          onBlur: commit,
          onKeyDown: press,
        };
        return rows === undefined ? (
          <input {...shared} onInput={(event) => setDraft(event.currentTarget.value)} />
        ) : (
          <textarea
            {...shared}
            rows={rows}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
