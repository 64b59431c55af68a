import { ENTITY_KINDS } from "@gazetteer/core";
import { listPacks } from "@gazetteer/store";
import { commonTexts, optionsDataTexts } from "@gazetteer/ui";
import { useCallback } from "preact/hooks";
import type { PlanChoice } from "../../data/data-messages.ts";
import { Choice } from "../dictionary/Choice.tsx";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";
import { useLive } from "../use-live.ts";

/** Languages offered for a list of terms; a table can name any other. */
const TERM_LANGUAGES = ["en", "ja", "ru", "ko", "zh-Hans", "zh-Hant", "uk", "de", "fr", "es"];
/** Kinds that a list of terms can make: an agreement needs sources and an event a date. */
const TERM_KINDS = ENTITY_KINDS.filter((kind) => kind !== "agreement" && kind !== "event");

/** Where new entities of a file go and, for a list of terms, what they are. Each choice is planned anew. */
export function ImportTarget({ choice }: { readonly choice: PlanChoice }) {
  const { store, language, languages, opened } = useOptions();
  const texts = optionsDataTexts(language).report;
  const live = useLive(useCallback(() => listPacks(store), [store]));
  const own = (live.state === "ready" ? live.value : []).filter(({ origin }) => origin === "own");
  const names = new Intl.DisplayNames([language], { type: "language" });
  const { terms, into } = choice;
  return (
    <div class="choices">
      <Choice
        label={texts.into}
        value={into ?? own[0]?.id ?? ""}
        options={
          own.length === 0
            ? [{ value: "", label: texts.intoNew }]
            : own.map(({ id, header }) => ({
                value: id,
                label: localText(header.title, languages),
              }))
        }
        onChange={(pack) => opened.plan(pack === "" ? choice : { ...choice, into: pack })}
      />
      {terms !== undefined && (
        <>
          <Choice
            label={texts.termKind}
            value={terms.kind}
            options={TERM_KINDS.map((kind) => ({
              value: kind,
              label: commonTexts(language).kinds[kind],
            }))}
            onChange={(value) => {
              const kind = TERM_KINDS.find((each) => each === value) ?? "place";
              opened.plan({ ...choice, terms: { ...terms, kind } });
            }}
          />
          <Choice
            label={texts.termLanguage}
            value={terms.lang}
            options={TERM_LANGUAGES.map((lang) => ({ value: lang, label: names.of(lang) ?? lang }))}
            onChange={(lang) => opened.plan({ ...choice, terms: { ...terms, lang } })}
          />
        </>
      )}
    </div>
  );
}
