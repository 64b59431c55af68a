import type { Entry, LocalText, Name } from "@gazetteer/core";
import type { PlanRow, SharedName } from "./import-plan.ts";

function keyOf({ text }: Name): string {
  return text.normalize("NFC").toLowerCase();
}

/** Names by which a page means their entity without more: those of all entities that readers see. */
function ownersOf(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const owners = new Map<string, Entry>();
  for (const entry of entries.values())
    for (const name of entry.disabled ? [] : entry.entity.names)
      if (name.use === "preferred" || name.use === "alias") owners.set(keyOf(name), entry);
  return owners;
}

/** Names of new entities that others have. `titles`: of packs, by id. */
export function sharedNames(
  rows: readonly PlanRow[],
  entries: ReadonlyMap<string, Entry>,
  titles: ReadonlyMap<string, LocalText>,
): SharedName[] {
  const fresh = rows.flatMap(({ state, after }) => (state === "new" ? (after?.names ?? []) : []));
  if (fresh.length === 0) return [];
  const owners = ownersOf(entries);
  const shared = new Map<string, SharedName>();
  for (const name of fresh) {
    const owner = owners.get(keyOf(name));
    if (owner !== undefined && !shared.has(keyOf(name)))
      shared.set(keyOf(name), {
        text: name.text,
        pack: titles.get(owner.pack) ?? { en: owner.pack },
      });
  }
  return [...shared.values()];
}
