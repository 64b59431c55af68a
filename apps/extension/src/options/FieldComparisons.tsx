import { optionsEntityTexts } from "@gazetteer/ui";
import { Comparison, type ComparisonProps } from "./Comparison.tsx";
import { getAt } from "./dictionary/draft/at-path.ts";
import { useOptions } from "./options-context.ts";

export interface FieldComparisonsProps extends Pick<ComparisonProps, "titles"> {
  readonly fields: readonly string[];
  readonly records: readonly [object | undefined, object | undefined];
  /** What stands above a field; its name by default. */
  readonly wordsFor?: (field: string) => string;
}

/** The named fields of two versions of a record, each under its name in the reader's language. */
export function FieldComparisons({ fields, records, titles, wordsFor }: FieldComparisonsProps) {
  const texts = optionsEntityTexts(useOptions().language);
  const labels = new Map<string, string>(Object.entries(texts.fields));
  const valueOf = (record: object | undefined, field: string) => getAt(record, [field]);
  return (
    <>
      {fields.map((field) => {
        const label = labels.get(field) ?? field;
        return (
          <div key={field} class="compared-field">
            <p>{wordsFor === undefined ? label : wordsFor(label)}</p>
            <Comparison
              titles={titles}
              values={[valueOf(records[0], field), valueOf(records[1], field)]}
            />
          </div>
        );
      })}
    </>
  );
}
