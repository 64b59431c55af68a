import type { PlanRow } from "@gazetteer/store";
import { optionsDataTexts, plural } from "@gazetteer/ui";
import { useOptions } from "../options-context.ts";

/** Rows spelt out; a longer list says how many more there are. */
const SHOWN_ROWS = 200;
/** What needs the reader's eye first. */
const ORDER = ["invalid", "conflict", "removed", "changed", "new", "identical"] as const;

/** What would happen to each entity, the worst first. */
export function PlanRows({ rows }: { readonly rows: readonly PlanRow[] }) {
  const { language } = useOptions();
  const texts = optionsDataTexts(language).report;
  if (rows.length === 0) return null;
  const sorted = [...rows].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <ul class="rows plan-rows">
      {sorted.slice(0, SHOWN_ROWS).map((row, index) => (
        <li key={`${row.id} ${index}`} class="row">
          <span class="plan-state" data-state={row.state}>
            {texts.states[row.state]}
          </span>
          <span class="row-title">
            {row.row !== undefined && `${texts.row(row.row)} `}
            <bdi>{row.id}</bdi>
          </span>
          {row.reason !== undefined ? (
            <span>{row.reason}</span>
          ) : (
            row.fields.length > 0 && (
              <span class="muted">{texts.fields(row.fields.join(", "))}</span>
            )
          )}
        </li>
      ))}
      {sorted.length > SHOWN_ROWS && (
        <li class="row muted">{plural(language, sorted.length - SHOWN_ROWS, texts.more)}</li>
      )}
    </ul>
  );
}
