import { Field, optionsEntityTexts } from "@gazetteer/ui";
import { useOptions } from "../../options-context.ts";
import { getAt, isJson } from "../draft/at-path.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";

/** Languages that texts of the dictionary are written in. */
const TEXT_LANGUAGES = ["en", "ja", "ru"];

/** The same text in each language; an empty one is not stored. */
export function TextsField({ spec: { shape }, path, label, help }: FieldViewProps<"texts">) {
  const { language } = useOptions();
  const { value, change, issueAt } = useForm();
  const names = new Intl.DisplayNames([language], { type: "language" });
  const texts = getAt(value, path);
  const languages = [...new Set([...TEXT_LANGUAGES, ...Object.keys(isJson(texts) ? texts : {})])];
  return (
    <div class="texts" role="group" aria-label={label}>
      {languages.map((lang) => {
        const at = [...path, lang];
        const text = getAt(value, at);
        return (
          <Field
            key={lang}
            label={optionsEntityTexts(language).inLanguage(label, names.of(lang) ?? lang)}
            help={lang === "en" ? help : undefined}
            error={issueAt(at) ?? (lang === "en" ? issueAt(path) : undefined)}
          >
            {(control) => {
              const shared = {
                ...control,
                lang,
                dir: "auto" as const,
                value: typeof text === "string" ? text : "",
                onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
                  change(at, event.currentTarget.value || undefined),
              };
              return shape.rows === undefined ? (
                <input {...shared} />
              ) : (
                <textarea {...shared} rows={shape.rows} />
              );
            }}
          </Field>
        );
      })}
    </div>
  );
}
