import type { Pack } from "@gazetteer/core";
import { dropFields, findOverrideConflicts, rebaseOverride } from "./override-conflicts.ts";
import type { Writer } from "./recorder.ts";
import type { OverrideRow } from "./rows.ts";
import type { Store } from "./store.ts";

/** Whether the reader's change or the pack's wins where both changed the same field. */
export type Conflicts = "keep-mine" | "take-theirs";

/** Decides at once, inside a step, what a pack that was just installed and the reader have changed alike. */
export async function settleOverrides(
  { db }: Store,
  writer: Writer,
  pack: Pack,
  conflicts: Conflicts,
): Promise<void> {
  const overrides = new Map((await db.overrides.toArray()).map((row) => [row.entity, row]));
  const kept: OverrideRow[] = [];
  const dropped: string[] = [];
  for (const entity of pack.entities) {
    const override = overrides.get(entity.id);
    const fields = findOverrideConflicts(override, entity);
    if (override === undefined || fields.length === 0) continue;
    const settled =
      conflicts === "take-theirs" ? dropFields(override, fields) : rebaseOverride(override, entity);
    if (settled === undefined) dropped.push(entity.id);
    else kept.push(settled);
  }
  await writer.put("overrides", kept);
  await writer.delete("overrides", dropped);
}
