import type { Engine, EntityId } from "@gazetteer/core";

/** Longer texts are pasted pages: their beginning is enough, and a keystroke stays quick. */
const MAX_LENGTH = 1_000;

/** What is typed in small letters as names are written: "путина" → "Путина". */
function capitalised(text: string): string {
  return text.replace(/(^|[\s-])(\p{Ll})/gu, (letter) => letter.toUpperCase());
}

/**
 * Entities whose names stand in what was typed, in any form that a page may have: "Шикотана", "Kunashir's", "安倍首相".
 * The compiled dictionary judges, so a name is found here as it is on a page.
 */
export function entitiesInText(engine: Engine, typed: string): ReadonlySet<EntityId> {
  const text = typed.slice(0, MAX_LENGTH).normalize();
  const found = new Set<EntityId>();
  for (const way of new Set([text, capitalised(text)]))
    for (const { names } of engine.findMatches(way))
      for (const name of names) {
        const { owner, id } = engine.nameAt(name);
        if (owner === "entity") found.add(id);
      }
  return found;
}
