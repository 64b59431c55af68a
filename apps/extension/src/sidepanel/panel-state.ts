import { buildDictionary, type CardLookup, createCardLookup } from "@gazetteer/core";
import { getDictionaryRevision, readDictionary, type Store } from "@gazetteer/store";
import { readShippedPacks } from "../storage/shipped-packs.ts";
import { type ActiveTab, getActiveTab } from "../tab/active-tab.ts";
import { type Title, titleOfEntity } from "../tab/entity-titles.ts";
import { groupMentions, idsIn, type MentionGroup } from "../tab/group-mentions.ts";
import { readPage, type TabPage } from "../tab/read-page.ts";

/** Everything the side panel shows, read at one moment. */
export interface PanelState {
  readonly tab: ActiveTab | undefined;
  readonly page: TabPage | undefined;
  readonly groups: readonly MentionGroup[];
  readonly titles: ReadonlyMap<string, Title>;
  readonly lookup: CardLookup;
}

/** Reads the state again and again; the dictionary only after it changed. */
export function createPanelReader(
  store: Store,
): (languages: readonly string[]) => Promise<PanelState> {
  let lookup: CardLookup | undefined;
  let known: number | "none" | undefined;
  return async (languages) => {
    const tab = await getActiveTab();
    const page = tab === undefined ? undefined : await readPage(tab.id);
    const groups = groupMentions(page?.mentions ?? []);
    const ids = idsIn(groups);
    // Without a database, as the background does.
    const revision = await getDictionaryRevision(store).catch(() => "none" as const);
    if (lookup === undefined || revision !== known) {
      lookup = createCardLookup(
        revision === "none"
          ? buildDictionary(await readShippedPacks())
          : (await readDictionary(store)).dictionary,
      );
      known = revision;
    }
    const { get, voice } = lookup;
    const titles = new Map(
      ids.flatMap((id) => {
        const entity = get(id)?.entity;
        return entity === undefined ? [] : [[id, titleOfEntity(entity, languages, voice)]];
      }),
    );
    return { tab, page, groups, titles, lookup };
  };
}
