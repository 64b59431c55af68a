import type { Entity, Entry } from "@gazetteer/core";
import { saveEntity } from "@gazetteer/store";
import { Button, optionsEntityTexts } from "@gazetteer/ui";
import { Comparison } from "../Comparison.tsx";
import { useOptions } from "../options-context.ts";
import { getAt, setAt } from "./draft/at-path.ts";
import type { FieldSpec } from "./form/field-spec.ts";

export interface FieldChangeProps {
  readonly entry: Entry;
  readonly original: Entity;
  readonly spec: FieldSpec;
}

/** What the reader changed in one field of a pack's entity, beside the original, with the way back. */
export function FieldChange({ entry: { entity }, original, spec }: FieldChangeProps) {
  const { store, language, say } = useOptions();
  const texts = optionsEntityTexts(language);
  const { key } = spec;
  const name = texts.fields[spec.label];
  const reset = async () => {
    const after = setAt(entity, [key], getAt(original, [key])) as Entity;
    const outcome = await saveEntity(store, after, { before: entity });
    if (outcome.ok) say(texts.fieldReset(name));
  };
  return (
    <div class="field-change">
      <Comparison
        titles={[texts.original, texts.yours]}
        values={[getAt(original, [key]), getAt(entity, [key])]}
      />
      <Button look="text" onClick={() => void reset()}>
        {texts.resetField(name)}
      </Button>
    </div>
  );
}
