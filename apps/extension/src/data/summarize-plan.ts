import type { ImportPlan, PlanRow } from "@gazetteer/store";
import type { PlanChoice, PlanSummary, ShownRow } from "./data-messages.ts";

/** What needs the reader's eye first. */
const ORDER = ["invalid", "conflict", "removed", "changed", "new"] as const;

/** New and removed entities are told by their names; only a difference needs both sides. */
function slim({ before, after, ...row }: PlanRow): ShownRow {
  const isDifference = row.state === "changed" || row.state === "conflict";
  const names = (after ?? before)?.names.filter(({ use }) => use === "preferred") ?? [];
  return isDifference && before !== undefined && after !== undefined
    ? { ...row, names, before, after }
    : { ...row, names };
}

/** Names that a sentence holds; a longer list is cut. */
const NAMES_SAID = 8;

/** The first `upTo` rows of a plan, and what the reader decides by. */
export function summarizePlan(plan: ImportPlan, choice: PlanChoice, upTo: number): PlanSummary {
  const rows: ShownRow[] = [];
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
    ...(plan.shared &&
      plan.shared.length > 0 && {
        shared: { first: plan.shared.slice(0, NAMES_SAID), count: plan.shared.length },
      }),
    ...(plan.everyday.length > 0 && {
      everyday: { first: plan.everyday.slice(0, NAMES_SAID), count: plan.everyday.length },
    }),
    ...(plan.rest && { rest: plan.rest }),
    content: plan.content === undefined ? "none" : "some",
    rows,
    more: all - rows.length,
    choice,
  };
}
