import { listRules } from "./choices.ts";
import { listPacks } from "./read-packs.ts";
import type { Store } from "./store.ts";

/** Version of the file that readers may give to those who keep a pack. */
const CORRECTIONS_FORMAT = 1;

/** A mark that a reader found wrong. */
export interface Correction {
  readonly entity: string;
  /** Version of the pack it was found with; absent for an entity that is no longer there. */
  readonly pack?: { readonly id: string; readonly version: string };
  /** The words as the page had them; absent where all names of the entity were meant. */
  readonly name?: string;
  /** Host; only where the reader agreed to tell it. */
  readonly site?: string;
}

export interface Corrections {
  readonly gazetteerCorrections: typeof CORRECTIONS_FORMAT;
  readonly corrections: readonly Correction[];
}

/** What the reader told cards not to mark, and nothing else of theirs: no page, no time, no setting. */
export async function exportCorrections(
  store: Store,
  sites: "with-sites" | "without-sites",
): Promise<Corrections> {
  const { db } = store;
  return db.transaction("r", db.rules, db.packs, db.entities, async () => {
    const rules = (await listRules(store)).filter((rule) => rule.type === "not-this");
    const packs = await listPacks(store);
    const holders = await db.entities
      .where("id")
      .anyOf(rules.map(({ entity }) => entity))
      .primaryKeys();
    const corrections = rules.map(({ entity, name, site }): Correction => {
      const pack = packs.find(({ id }) =>
        holders.some(([holder, held]) => holder === id && held === entity),
      );
      return {
        entity,
        ...(pack === undefined ? {} : { pack: { id: pack.id, version: pack.header.version } }),
        ...(name === undefined ? {} : { name }),
        ...(site === undefined || sites === "without-sites" ? {} : { site }),
      };
    });
    // The same name on two sites is one correction when sites are not told.
    const told = new Map(corrections.map((each) => [JSON.stringify(each), each]));
    return { gazetteerCorrections: CORRECTIONS_FORMAT, corrections: [...told.values()] };
  });
}
