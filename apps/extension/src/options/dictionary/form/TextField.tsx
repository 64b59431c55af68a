import { PARADIGMS } from "@gazetteer/core";
import { Field } from "@gazetteer/ui";
import { useId } from "preact/hooks";
import { useOptions } from "../../options-context.ts";
import { getAt, type Path } from "../draft/at-path.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";

/** Languages offered first; any other tag can be typed. */
const LANGUAGES = ["en", "ja", "ru", "uk", "de", "fr", "es", "zh-Hans", "zh-Hant", "ko", "ain"];

function languageAt(value: unknown, path: Path): string | undefined {
  const lang = getAt(value, [...path.slice(0, -1), "lang"]);
  return typeof lang === "string" && lang !== "" ? lang : undefined;
}

/** One line of text, with suggestions where there are few that fit. */
export function TextField({ spec: { shape, key }, path, label, help }: FieldViewProps<"text">) {
  const { language } = useOptions();
  const { value, change, issueAt } = useForm();
  const listId = useId();
  const text = getAt(value, path);
  const names = new Intl.DisplayNames([language], { type: "language" });
  const suggestions =
    shape.suggest === "languages"
      ? LANGUAGES.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))
      : shape.suggest === "paradigms"
        ? [...PARADIGMS.keys()].map((id) => ({ value: id, label: id }))
        : [];
  return (
    <Field label={label} help={help} error={issueAt(path)}>
      {(control) => (
        <>
          <input
            {...control}
            dir="auto"
            lang={key === "text" ? languageAt(value, path) : undefined}
            list={suggestions.length > 0 ? listId : undefined}
            value={typeof text === "string" ? text : ""}
            onInput={(event) => change(path, event.currentTarget.value)}
          />
          {suggestions.length > 0 && (
            <datalist id={listId}>
              {suggestions.map((each) => (
                <option key={each.value} value={each.value}>
                  {each.label}
                </option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
