import { useId } from "preact/hooks";
import type { JSX } from "preact";
import { Icon } from "./Icon.tsx";

/** What the control inside a field must carry, so that its label, help and error belong to it. */
export interface FieldControl {
  readonly id: string;
  readonly class: "input";
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Why the value is not accepted; shown beside an icon and read out. */
  readonly error?: string | undefined;
  readonly children: (control: FieldControl) => JSX.Element;
}

/** Label above, help under, error in words. `children` renders the input, select or text area. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId();
  const [helpId, errorId] = [`${id}-help`, `${id}-error`];
  const described = [help && helpId, error && errorId].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children({
        id,
        class: "input",
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": error ? "true" : undefined,
      })}
      {help && (
        <p class="field-help" id={helpId}>
          {help}
        </p>
      )}
      {error && (
        <p class="field-error" id={errorId}>
          <Icon name="error" />
          {error}
        </p>
      )}
    </div>
  );
}
