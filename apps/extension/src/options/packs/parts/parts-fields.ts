import { NAMES } from "../../dictionary/form/entity-fields.ts";
import type { FieldSpec } from "../../dictionary/form/field-spec.ts";

/** What a pack lists beside its entities, in the order of the form. */
export const PARTS_FIELDS: readonly FieldSpec[] = [
  {
    key: "offices",
    label: "offices",
    need: "required",
    shape: {
      as: "list",
      adds: "office",
      title: ["names"],
      fields: [
        { key: "id", label: "id", need: "required", shape: { as: "id" } },
        { key: "names", label: "names", need: "required", shape: NAMES },
        { key: "country", label: "country", need: "required", shape: { as: "pick", of: "entity" } },
        {
          key: "holders",
          label: "holders",
          need: "required",
          shape: { as: "choice", options: ["one", "many"] },
        },
      ],
    },
  },
  {
    key: "voices",
    label: "voices",
    need: "required",
    shape: {
      as: "list",
      adds: "voice",
      title: ["name"],
      fields: [
        { key: "id", label: "id", need: "required", shape: { as: "id" } },
        { key: "name", label: "name", need: "required", shape: { as: "texts" } },
      ],
    },
  },
];
