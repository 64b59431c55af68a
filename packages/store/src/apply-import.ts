import { adoptVoices } from "./adopt-voices.ts";
import { change } from "./change.ts";
import { StalePlanError } from "./errors.ts";
import { findEntity } from "./find-entity.ts";
import type { ImportPlan, OnProgress, PlanState } from "./import-plan.ts";
import { installPack } from "./install-pack.ts";
import { requireMeta } from "./meta.ts";
import { OWN_PACK, requireOwnPack } from "./own-pack.ts";
import type { Writer } from "./recorder.ts";
import { replaceAll } from "./replace-all.ts";
import type { StepName } from "./rows.ts";
import { writeEdited } from "./save-entity.ts";
import { type Conflicts, settleOverrides } from "./settle-overrides.ts";
import { takeSnapshot } from "./snapshots.ts";
import type { Store } from "./store.ts";

export interface ImportChoice {
  /** Whether the reader's changes or the file's win. */
  readonly conflicts: Conflicts;
  /** An older version never replaces a newer one unless the reader says so, and neither is a pin ignored. */
  readonly older?: "refuse" | "replace";
}

/** Why nothing was written. */
export type ImportRefusal = "nothing-valid" | "older" | "pinned";

export type ImportOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: ImportRefusal };

function refusalOf(
  { content, pack }: ImportPlan,
  { older = "refuse" }: ImportChoice,
): ImportRefusal | undefined {
  if (content === undefined) return "nothing-valid";
  if (pack?.updates === "pinned") return "pinned";
  if (pack?.order === "older" && older === "refuse") return "older";
  return undefined;
}

/** What the import is called among the steps that can be undone. */
function stepOf({ content, pack }: ImportPlan): StepName {
  switch (content?.type) {
    case "pack":
      return {
        what: pack?.order === "new" ? "pack-added" : "pack-updated",
        subject: content.pack.id,
      };
    case "sites":
      return { what: "rules-imported", subject: String(content.rules.length) };
    case "entities":
      return { what: "imported", subject: content.into ?? OWN_PACK.id };
    default:
      return { what: "restored", subject: "" };
  }
}

/**
 * Writes the rows of a list or a table, inside a step: new entities into one pack, the others where they are.
 * With `keep-mine`, entities that the reader or another pack has otherwise are left out.
 */
async function putEntities(
  store: Store,
  writer: Writer,
  { rows }: ImportPlan,
  into: string | undefined,
  { conflicts }: ImportChoice,
): Promise<void> {
  const pack = into ?? (await requireOwnPack(store, writer)).id;
  const states = new Set<PlanState>(["new", "changed"]);
  if (conflicts === "take-theirs") states.add("conflict");
  const chosen = rows.flatMap(({ state, before, after }) =>
    after !== undefined && states.has(state) ? [{ before, after }] : [],
  );
  const fresh = chosen.flatMap(({ before, after }) => (before === undefined ? [after] : []));
  await writer.put(
    "entities",
    fresh.map((entity) => ({ pack, id: entity.id, entity })),
  );
  await adoptVoices(store, writer, pack, fresh);
  for (const { before, after } of chosen) {
    const found = before === undefined ? undefined : await findEntity(store, after.id);
    if (found !== undefined) await writeEdited(store, writer, found, after);
  }
}

/**
 * Does what a plan says, as one step that can be undone, after a snapshot of what was there.
 *
 * @throws StalePlanError when something was written since the plan was made.
 */
export async function applyImport(
  store: Store,
  plan: ImportPlan,
  choice: ImportChoice,
  onProgress: OnProgress = () => {},
): Promise<ImportOutcome> {
  const refusal = refusalOf(plan, choice);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  await takeSnapshot(store, plan.type === "backup" ? "before-restore" : "before-import");
  const { rows } = plan;
  const work = async (writer: Writer) => {
    const { revision } = await requireMeta(store.db);
    if (revision !== plan.revision) throw new StalePlanError();
    const { content } = plan;
    if (content?.type === "pack") {
      await installPack(store, writer, content.pack, "opened");
      await settleOverrides(store, writer, content.pack, choice.conflicts);
    }
    if (content?.type === "backup") await replaceAll(store, writer, content.backup);
    if (content?.type === "sites") await writer.put("rules", content.rules);
    if (content?.type === "entities") await putEntities(store, writer, plan, content.into, choice);
  };
  await change(store, stepOf(plan), work, {
    onWrite: (written) => onProgress(Math.min(written, rows.length), rows.length),
  });
  return { ok: true };
}
