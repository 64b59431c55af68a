import { Field, optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "../../options-context.ts";
import { getAt, itemsOf, type Path } from "../draft/at-path.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";

/** A number where the text is one, else the text, which the validator then refuses in words. */
function numberOf(text: string): unknown {
  if (text.trim() === "") return undefined;
  const number = Number(text.replace(",", "."));
  // "1." is on the way to "1.5".
  return Number.isNaN(number) || text.endsWith(".") ? text : number;
}

interface OneNumberProps {
  readonly path: Path;
  readonly label: string;
  readonly number: unknown;
  readonly onNumber: (number: unknown) => void;
}

function OneNumber({ path, label, number, onNumber }: OneNumberProps) {
  const { issueAt } = useForm();
  return (
    <Field label={label} error={issueAt(path)}>
      {(control) => (
        <input
          {...control}
          inputMode="decimal"
          value={number === undefined ? "" : String(number)}
          onInput={(event) => onNumber(numberOf(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}

export function QuantityField({ path, label }: FieldViewProps<"number">) {
  const { value, change } = useForm();
  return (
    <OneNumber
      path={path}
      label={label}
      number={getAt(value, path)}
      onNumber={(number) => change(path, number)}
    />
  );
}

/** Latitude and longitude; without both there is no point. */
export function PointField({ path, label }: FieldViewProps<"point">) {
  const { fields } = optionsEntityTexts(useOptions().language);
  const { value, change } = useForm();
  const [latitude, longitude] = itemsOf(getAt(value, path));
  const put = (point: readonly unknown[]) =>
    change(path, point.every((number) => (number ?? "") === "") ? undefined : point);
  return (
    <div class="pair" role="group" aria-label={label}>
      <OneNumber
        path={[...path, 0]}
        label={fields.latitude}
        number={latitude}
        onNumber={(number) => put([number ?? "", longitude ?? ""])}
      />
      <OneNumber
        path={[...path, 1]}
        label={fields.longitude}
        number={longitude}
        onNumber={(number) => put([latitude ?? "", number ?? ""])}
      />
    </div>
  );
}
