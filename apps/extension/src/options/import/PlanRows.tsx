import type { PlanRow } from "@gazetteer/store";
import { Button, optionsDataTexts, optionsFileProblemText, plural } from "@gazetteer/ui";
import { FieldComparisons } from "../FieldComparisons.tsx";
import { useOptions } from "../options-context.ts";

/** Rows that one press brings. */
const NEXT_ROWS = 500;

export interface PlanRowsProps {
  readonly rows: readonly PlanRow[];
  /** How many rows are not there yet. */
  readonly more: number;
  readonly showRows: (upTo: number) => void;
}

/** What would happen to each entity, the worst first; a difference unfolds old and new side by side. */
export function PlanRows({ rows, more, showRows }: PlanRowsProps) {
  const { language } = useOptions();
  const texts = optionsDataTexts(language).report;
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
              <bdi>{row.id}</bdi>
            </span>
            {row.reason !== undefined && (
              <span>{optionsFileProblemText(language, row.reason)}</span>
            )}
          </div>
          {row.before !== undefined && row.after !== undefined && (
            <details class="difference">
              <summary>{texts.fields(row.fields.join(", "))}</summary>
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
