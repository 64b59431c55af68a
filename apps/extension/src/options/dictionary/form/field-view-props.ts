import type { Path } from "../draft/at-path.ts";
import type { FieldSpec, Shape } from "./field-spec.ts";

/** What draws one field, whatever it holds. */
export interface FieldViewProps<Kind extends Shape["as"]> {
  readonly spec: FieldSpec & { readonly shape: Extract<Shape, { readonly as: Kind }> };
  readonly path: Path;
  readonly label: string;
  readonly help?: string | undefined;
}
