import { Field } from "@gazetteer/ui";
import { useEffect, useState } from "preact/hooks";

export interface NumberFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Says why a number is not accepted. */
  readonly problem: (least: number, most: number) => string;
  readonly onChange: (value: number) => void;
}

/** A whole number within bounds, stored when the field is left. */
export function NumberField({
  label,
  help,
  value,
  least,
  most,
  problem,
  onChange,
}: NumberFieldProps) {
  const [draft, setDraft] = useState(String(value));
  useEffect(() => setDraft(String(value)), [value]);
  const number = Number(draft);
  const fits = /^\d+$/.test(draft.trim()) && number >= least && number <= most;
  const commit = () => {
    if (fits && number !== value) onChange(number);
  };
  return (
    <Field label={label} help={help} error={fits ? undefined : problem(least, most)}>
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
            else if (event.key === "Escape") setDraft(String(value));
          }}
        />
      )}
    </Field>
  );
}
