import type { ImportPlan, PlanRow } from "@gazetteer/store";
import type { PlanChoice, PlanSummary } from "./data-messages.ts";

/** What needs the reader's eye first. */
const ORDER = ["invalid", "conflict", "removed", "changed", "new"] as const;

/** New and removed entities are told by their names; only a difference needs both sides. */
function slim({ before, after, ...row }: PlanRow): PlanRow {
  const isDifference = row.state === "changed" || row.state === "conflict";
  return isDifference && before !== undefined && after !== undefined
    ? { ...row, before, after }
    : row;
}

/** The first `upTo` rows of a plan, and what the reader decides by. */
export function summarizePlan(plan: ImportPlan, choice: PlanChoice, upTo: number): PlanSummary {
  const rows: PlanRow[] = [];
  for (const state of ORDER)
    for (const row of plan.counts[state] === 0 ? [] : plan.rows) {
      if (rows.length >= upTo) break;
      if (row.state === state) rows.push(slim(row));
    }
  const all = plan.rows.length - plan.counts.identical;
  return {
    type: plan.type,
    counts: plan.counts,
    ...(plan.pack && { pack: plan.pack }),
    content: plan.content === undefined ? "none" : "some",
    rows,
    more: all - rows.length,
    choice,
  };
}
