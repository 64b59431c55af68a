import { daySpan } from "@gazetteer/core";
import { Field, formatDate, optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "../../options-context.ts";
import { getAt } from "../draft/at-path.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";

/** A date as precisely as it is known, with how it is read. */
export function DateField({ path, label, help }: FieldViewProps<"date">) {
  const { language } = useOptions();
  const texts = optionsEntityTexts(language);
  const { value, change, issueAt } = useForm();
  const date = getAt(value, path);
  const text = typeof date === "string" ? date : "";
  const read = daySpan(text.trim()) && texts.reads(formatDate(text.trim(), language));
  return (
    <Field label={label} help={read ?? help} error={issueAt(path)}>
      {(control) => (
        <input
          {...control}
          placeholder={texts.dateExample}
          value={text}
          onInput={(event) => change(path, event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
