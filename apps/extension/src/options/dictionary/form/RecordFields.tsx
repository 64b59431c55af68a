import type { Path } from "../draft/at-path.ts";
import { FieldView } from "./FieldView.tsx";
import type { FieldSpec } from "./field-spec.ts";

export interface RecordFieldsProps {
  readonly fields: readonly FieldSpec[];
  readonly path: Path;
}

/** The fields of a record, one under the other. */
export function RecordFields({ fields, path }: RecordFieldsProps) {
  return (
    <>
      {fields.map((spec) => (
        <FieldView key={spec.key} spec={spec} path={[...path, spec.key]} />
      ))}
    </>
  );
}
