import { OWN_PACK } from "@gazetteer/store";
import { Field, Icon, optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "../../options-context.ts";
import { routeAddress } from "../../route.ts";
import { getAt, itemsOf } from "../draft/at-path.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";
import { Picker } from "./Picker.tsx";
import { useReferences } from "./use-references.ts";

/** One entity, office or voice, found by its name. */
export function PickField({ spec: { shape, need }, path, label, help }: FieldViewProps<"pick">) {
  const { value, change, issueAt } = useForm();
  const { labelOf, search } = useReferences();
  const texts = optionsEntityTexts(useOptions().language);
  const id = getAt(value, path);
  return (
    <Field label={label} help={help} error={issueAt(path)}>
      {(control) => (
        <>
          <Picker
            control={control}
            label={label}
            shown={typeof id === "string" && id !== "" ? labelOf(shape.of, id) : ""}
            search={(text) => search(shape.of, text)}
            onPick={(picked) => change(path, picked ?? (need === "required" ? "" : undefined))}
          />
          {shape.of === "office" && (
            <a href={routeAddress({ pane: "packs", item: OWN_PACK.id })}>{texts.editOffices}</a>
          )}
        </>
      )}
    </Field>
  );
}

/** Several of them; each stands as a chip that a press takes away. */
export function PicksField({ spec: { shape }, path, label, help }: FieldViewProps<"picks">) {
  const { language } = useOptions();
  const texts = optionsEntityTexts(language);
  const { value, change, issueAt } = useForm();
  const { labelOf, search } = useReferences();
  const ids = itemsOf(getAt(value, path)).map(String);
  return (
    <Field label={label} help={help} error={issueAt(path)}>
      {(control) => (
        <div class="picks">
          {ids.map((id, index) => (
            <button
              key={id}
              type="button"
              class="chip"
              title={labelOf(shape.of, id)}
              aria-label={texts.remove(labelOf(shape.of, id))}
              onClick={() => change(path, ids.toSpliced(index, 1))}
            >
              <bdi>{labelOf(shape.of, id)}</bdi>
              <Icon name="close" />
            </button>
          ))}
          <Picker
            control={control}
            label={label}
            shown=""
            placeholder={texts.pick[shape.of]}
            search={(text) => search(shape.of, text).filter((option) => !ids.includes(option.id))}
            onPick={(id) => id !== undefined && change(path, [...ids, id])}
          />
        </div>
      )}
    </Field>
  );
}
