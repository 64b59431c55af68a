import { change } from "./change.ts";
import { StalePlanError } from "./errors.ts";
import type { ImportPlan } from "./import-plan.ts";
import { installPack, type Installation } from "./install-pack.ts";
import { requireMeta } from "./meta.ts";
import { replaceAll } from "./replace-all.ts";
import { takeSnapshot } from "./snapshots.ts";
import type { Store } from "./store.ts";

export interface ImportChoice {
  /** Whether the reader's changes or the file's win. */
  readonly conflicts: Installation["conflicts"];
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

function subjectOf({ content }: ImportPlan): string {
  if (content?.type === "pack") return content.pack.id;
  return content?.type === "entities" ? content.into : "";
}

/** With `keep-mine`, entities that the reader or another pack has otherwise are left out. */
function chosen(plan: ImportPlan, { conflicts }: ImportChoice) {
  const { content } = plan;
  if (content?.type !== "entities") return [];
  const left = new Set(
    conflicts === "keep-mine"
      ? plan.rows.filter(({ state }) => state === "conflict").map(({ id }) => id)
      : [],
  );
  return content.entities.filter(({ id }) => !left.has(id));
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
): Promise<ImportOutcome> {
  const refusal = refusalOf(plan, choice);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  await takeSnapshot(store, plan.type === "backup" ? "before-restore" : "before-import");
  const what =
    plan.type === "backup"
      ? "restored"
      : plan.pack?.order === "new"
        ? "pack-added"
        : plan.pack
          ? "pack-updated"
          : "imported";
  await change(store, { what, subject: subjectOf(plan) }, async (writer) => {
    const { revision } = await requireMeta(store.db);
    if (revision !== plan.revision) throw new StalePlanError();
    const { content } = plan;
    if (content?.type === "pack")
      await installPack(store, writer, content.pack, { origin: "opened", ...choice });
    if (content?.type === "backup") await replaceAll(store, writer, content.backup);
    if (content?.type === "entities")
      await writer.put(
        "entities",
        chosen(plan, choice).map((entity) => ({ pack: content.into, id: entity.id, entity })),
      );
  });
  return { ok: true };
}
