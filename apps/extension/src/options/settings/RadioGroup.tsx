import { useId } from "preact/hooks";

export interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  /** Words by value, in the order in which they are shown. */
  readonly options: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, each in words. */
export function RadioGroup<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="radio-group">
      <legend class="field-label">{legend}</legend>
      {(Object.keys(options) as Value[]).map((each) => (
        <label key={each} class="switch">
          <input
            type="radio"
            name={name}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span>{options[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
