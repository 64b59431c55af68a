import { type CardLookup, createCardLookup } from "@gazetteer/core";
import { getDictionaryRevision, readDictionary, type Store } from "@gazetteer/store";
import { type ActiveTab, getActiveTab } from "../tab/active-tab.ts";
import { readTitles, type Title } from "../tab/entity-titles.ts";
import { groupMentions, type MentionGroup } from "../tab/group-mentions.ts";
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
  let known = -1;
  return async (languages) => {
    const tab = await getActiveTab();
    const page = tab === undefined ? undefined : await readPage(tab.id);
    const groups = groupMentions(page?.mentions ?? []);
    const ids = groups.map(({ entity }) => entity);
    const titles = await readTitles(store, ids, languages);
    const revision = await getDictionaryRevision(store);
    if (lookup === undefined || revision !== known) {
      lookup = createCardLookup((await readDictionary(store)).dictionary);
      known = revision;
    }
    return { tab, page, groups, titles, lookup };
  };
}
