import { optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "../../options-context.ts";
import { type Path, pathText } from "../draft/at-path.ts";
import { CitationsField } from "./CitationsField.tsx";
import { DateField } from "./DateField.tsx";
import type { FieldSpec } from "./field-spec.ts";
import { useForm } from "./form-context.ts";
import { ListField } from "./ListField.tsx";
import { PointField, QuantityField } from "./NumberFields.tsx";
import { PickField, PicksField } from "./PickFields.tsx";
import { ChoiceField, FlagField, LinesField } from "./SmallFields.tsx";
import { TextField } from "./TextField.tsx";
import { TextsField } from "./TextsField.tsx";

export interface FieldProps {
  readonly spec: FieldSpec;
  readonly path: Path;
  /** @default "named" */
  readonly heading?: "named" | "under-a-heading";
}

function Inner({ spec: { shape, ...spec }, path, heading }: FieldProps) {
  const texts = optionsEntityTexts(useOptions().language);
  const { drawFields } = useForm();
  const shared = { path, label: texts.fields[spec.label], help: texts.help[spec.label] };
  switch (shape.as) {
    case "id":
      return null;
    case "text":
      return <TextField spec={{ ...spec, shape }} {...shared} />;
    case "texts":
      return <TextsField spec={{ ...spec, shape }} {...shared} />;
    case "lines":
      return <LinesField spec={{ ...spec, shape }} {...shared} />;
    case "date":
      return <DateField spec={{ ...spec, shape }} {...shared} />;
    case "number":
      return <QuantityField spec={{ ...spec, shape }} {...shared} />;
    case "point":
      return <PointField spec={{ ...spec, shape }} {...shared} />;
    case "flag":
      return <FlagField spec={{ ...spec, shape }} {...shared} />;
    case "choice":
      return <ChoiceField spec={{ ...spec, shape }} {...shared} />;
    case "pick":
      return <PickField spec={{ ...spec, shape }} {...shared} />;
    case "picks":
      return shape.of === "source" ? (
        <CitationsField spec={{ ...spec, shape }} {...shared} />
      ) : (
        <PicksField spec={{ ...spec, shape }} {...shared} />
      );
    case "list":
      return <ListField spec={{ ...spec, shape }} {...shared} heading={heading ?? "named"} />;
    case "record":
      return heading === "under-a-heading" ? (
        <>{drawFields(shape.fields, path)}</>
      ) : (
        <fieldset class="record">
          <legend>{shared.label}</legend>
          {drawFields(shape.fields, path)}
        </fieldset>
      );
  }
}

/** One field of the model, drawn as its shape asks for. */
export function FieldView(props: FieldProps) {
  return (
    <div class="field-view" data-shape={props.spec.shape.as} data-path={pathText(props.path)}>
      <Inner {...props} />
    </div>
  );
}
