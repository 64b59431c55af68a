import { nameTitles } from "@gazetteer/core";
import { Button, namesText, optionsDataTexts, optionsEntityTexts, plural } from "@gazetteer/ui";
import type { ShownRow } from "../../data/data-messages.ts";
import { FieldComparisons } from "../FieldComparisons.tsx";
import { fieldInWords } from "./field-in-words.ts";
import { PlanReason } from "./PlanReason.tsx";
import { useOptions } from "../options-context.ts";

/** Rows that one press brings. */
const NEXT_ROWS = 500;

/** What the entity of a row is called; the file may be anybody's, so that nobody is told apart by their voice. */
function titleOf({ names, id }: ShownRow, languages: readonly string[]): string {
  return namesText(nameTitles(names, languages, () => undefined)) || id;
}

export interface PlanRowsProps {
  readonly rows: readonly ShownRow[];
  /** How many rows are not there yet. */
  readonly more: number;
  readonly showRows: (upTo: number) => void;
}

/** What would happen to each entity, the worst first; a difference unfolds old and new side by side. */
export function PlanRows({ rows, more, showRows }: PlanRowsProps) {
  const { language, languages } = useOptions();
  const texts = optionsDataTexts(language).report;
  const { fields } = optionsEntityTexts(language);
  if (rows.length === 0) return null;
  return (
    <ul class="rows" aria-label={texts.rows}>
      {rows.map((row, index) => (
        <li key={`${row.id} ${index}`}>
          <div class="row">
            <span class="plan-state" data-state={row.state}>
              {texts.states[row.state]}
            </span>
            <span class="row-title">
              {row.row !== undefined && `${texts.row(row.row)} `}
              <bdi>{titleOf(row, languages) || (row.row === undefined ? texts.itself : "")}</bdi>
            </span>
            <PlanReason row={row} />
          </div>
          {row.before !== undefined && row.after !== undefined && (
            <details class="fold difference">
              <summary>
                {texts.fields(row.fields.map((field) => fieldInWords(field, fields)).join(", "))}
              </summary>
              <FieldComparisons fields={row.fields} records={[row.before, row.after]} />
            </details>
          )}
        </li>
      ))}
      {more > 0 && (
        <li class="row muted">
          {plural(language, more, texts.more)}
          <Button look="text" onClick={() => showRows(rows.length + NEXT_ROWS)}>
            {texts.showMore}
          </Button>
        </li>
      )}
    </ul>
  );
}
