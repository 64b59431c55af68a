import { cardTexts, Field, optionsEntityTexts, relationPhrase, Switch } from "@gazetteer/ui";
import { RELATION_TYPES } from "@gazetteer/core";
import { useOptions } from "../../options-context.ts";
import { getAt, itemsOf } from "../draft/at-path.ts";
import type { FieldViewProps } from "./field-view-props.ts";
import { useForm } from "./form-context.ts";

/** Yes, or not stored. */
export function FlagField({ path, label }: FieldViewProps<"flag">) {
  const { value, change } = useForm();
  return (
    <Switch
      checked={getAt(value, path) === true}
      onChange={(checked) => change(path, checked ? true : undefined)}
    >
      {label}
    </Switch>
  );
}

/** Several texts, one a line. */
export function LinesField({ path, label, help }: FieldViewProps<"lines">) {
  const { value, change, issueAt } = useForm();
  const lines = itemsOf(getAt(value, path));
  return (
    <Field label={label} help={help} error={issueAt(path)}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          dir="auto"
          value={lines.join("\n")}
          onInput={(event) => {
            const text = event.currentTarget.value;
            change(path, text === "" ? [] : text.split("\n"));
          }}
          onBlur={() =>
            change(
              path,
              lines.filter((line) => String(line).trim() !== ""),
            )
          }
        />
      )}
    </Field>
  );
}

/** What a choice is called, whatever list it is from. */
export function useChoiceWords(): (choice: string) => string {
  const { language } = useOptions();
  const { kind } = useForm();
  const { relations, natures } = cardTexts(language);
  const words = new Map(Object.entries({ ...natures, ...optionsEntityTexts(language).choices }));
  for (const type of RELATION_TYPES)
    words.set(type, relations[relationPhrase({ type, direction: "out" }, kind)]);
  return (choice) => words.get(choice) ?? choice;
}

/** One of a few. */
export function ChoiceField({
  spec: { shape, need },
  path,
  label,
  help,
}: FieldViewProps<"choice">) {
  const { language } = useOptions();
  const { value, change, issueAt } = useForm();
  const wordsOf = useChoiceWords();
  const chosen = getAt(value, path);
  return (
    <Field label={label} help={help} error={issueAt(path)}>
      {(control) => (
        <select
          {...control}
          value={typeof chosen === "string" ? chosen : ""}
          onChange={(event) => change(path, event.currentTarget.value || undefined)}
        >
          {need === "optional" && <option value="">{optionsEntityTexts(language).unset}</option>}
          {shape.options.map((option) => (
            <option key={option} value={option}>
              {wordsOf(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
