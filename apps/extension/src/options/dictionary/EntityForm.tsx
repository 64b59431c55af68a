import type { Entity } from "@gazetteer/core";
import { saveEntity } from "@gazetteer/store";
import { optionsDictionaryTexts, optionsTexts } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import {
  formLanguages,
  namesOf,
  problemOf,
  withLabel,
  withNames,
  withSummary,
} from "./entity-edits.ts";
import { SavedField } from "./SavedField.tsx";

/** Languages that texts of the dictionary are written in. */
const TEXT_LANGUAGES = ["en", "ja", "ru"];

const lines = (text: string) => text.split("\n");

/** Names, kind in words and summary of one entity; each field is saved as it is left. */
export function EntityForm({ entity }: { readonly entity: Entity }) {
  const { store, language, say } = useOptions();
  const texts = optionsDictionaryTexts(language);
  const languageNames = new Intl.DisplayNames([language], { type: "language" });
  const nameOf = (lang: string) => languageNames.of(lang) ?? lang;

  const save = async (after: Entity, before: Entity): Promise<string | undefined> => {
    const problem = problemOf(after);
    if (problem !== undefined) return problem;
    const outcome = await saveEntity(store, after, { before });
    if (!outcome.ok) return texts.conflict;
    say(optionsTexts(language).saved);
    return undefined;
  };
  return (
    <form class="entity-form" aria-label={texts.form} onSubmit={(event) => event.preventDefault()}>
      {formLanguages(entity, TEXT_LANGUAGES).map((lang) => (
        <fieldset key={lang}>
          <legend>{nameOf(lang)}</legend>
          <SavedField
            label={texts.preferredIn(nameOf(lang))}
            lang={lang}
            value={namesOf(entity, "preferred", lang)[0]?.text ?? ""}
            save={(text) => save(withNames(entity, "preferred", lang, [text]), entity)}
          />
          <SavedField
            label={texts.aliasesIn(nameOf(lang))}
            help={texts.aliasesHelp}
            lang={lang}
            rows={4}
            value={namesOf(entity, "alias", lang)
              .map(({ text }) => text)
              .join("\n")}
            save={(text) => save(withNames(entity, "alias", lang, lines(text)), entity)}
          />
          {TEXT_LANGUAGES.includes(lang) && (
            <>
              <SavedField
                label={texts.labelIn(nameOf(lang))}
                lang={lang}
                value={entity.label[lang] ?? ""}
                save={(text) => save(withLabel(entity, lang, text), entity)}
              />
              <SavedField
                label={texts.summaryIn(nameOf(lang))}
                help={entity.facts.length === 0 ? texts.summaryHelp : undefined}
                lang={lang}
                rows={5}
                value={entity.summary?.text[lang] ?? ""}
                save={(text) => save(withSummary(entity, lang, text), entity)}
              />
            </>
          )}
        </fieldset>
      ))}
    </form>
  );
}
