import type { PlanRow } from "@gazetteer/store";
import {
  optionsDataTexts,
  optionsDictionaryTexts,
  optionsEntityTexts,
  optionsFileProblemText,
} from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";
import { fieldInWords } from "./field-in-words.ts";

/** Why a row is not written as it is, in words; who keeps the file unfolds the place in it. */
export function PlanReason({ row }: { readonly row: PlanRow }) {
  const { language } = useOptions();
  const words = optionsDataTexts(language);
  const { packs } = words;
  const fields = {
    ...optionsEntityTexts(language).fields,
    // What is around the entities of a pack.
    entities: optionsDictionaryTexts(language).listLabel,
    languages: packs.headerLanguages,
    licence: packs.licence,
    maintainers: packs.maintainers,
    packs: packs.title,
    perspective: packs.perspective,
    version: packs.headerVersion,
    // What a backup holds beside packs.
    ...words.report.restOf,
    packLogs: packs.log,
  };
  const { state, reason, field, place } = row;
  if (reason === undefined) return null;
  // The fields that the reader has changed, too.
  const isFields = state === "conflict" && row.fields.length > 0;
  return (
    <div class="plan-reason">
      {field !== undefined && <strong>{fieldInWords(field, fields)}: </strong>}
      {isFields
        ? reason
            .split(", ")
            .map((each) => fieldInWords(each, fields))
            .join(", ")
        : optionsFileProblemText(language, reason)}
      {place !== undefined && place !== field && (
        <details class="fold place">
          <summary>{words.report.place}</summary>
          <code dir="ltr">{place}</code>
        </details>
      )}
    </div>
  );
}
