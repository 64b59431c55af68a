import { readSettings, siteOf, type Store } from "@gazetteer/store";
import { parseSettings, type Settings, type SiteMarking } from "../settings.ts";
import { getSiteChoice, type SiteInWindow } from "../storage/site-choice.ts";
import { type ActiveTab, getActiveTab } from "../tab/active-tab.ts";
import { readTitles, type Title } from "../tab/entity-titles.ts";
import { groupMentions, idsIn, type MentionGroup } from "../tab/group-mentions.ts";
import { readPage, type TabPage } from "../tab/read-page.ts";
import { hasAccess } from "../tab/site-access.ts";

/** Everything the popup shows, read at one moment. */
export interface PopupState {
  readonly settings: Settings;
  /** `none`: the browser keeps nothing for us, so no choice would outlive a click. */
  readonly storage: "kept" | "none";
  readonly tab: ActiveTab | undefined;
  /** Absent on pages that have no site of their own: the browser's pages, new tabs. */
  readonly site: SiteInWindow | undefined;
  readonly choice: SiteMarking | undefined;
  readonly access: "given" | "withheld";
  readonly page: TabPage | undefined;
  readonly groups: readonly MentionGroup[];
  readonly titles: ReadonlyMap<string, Title>;
}

export async function readPopupState(
  store: Store,
  languages: readonly string[],
): Promise<PopupState> {
  const [tab, stored, access] = await Promise.all([
    getActiveTab(),
    readSettings(store).catch(() => undefined),
    hasAccess(),
  ]);
  const page = tab === undefined ? undefined : await readPage(tab.id);
  const name = siteOf(tab?.url ?? page?.url ?? "");
  const site =
    name === undefined || tab === undefined ? undefined : { site: name, window: tab.window };
  const groups = groupMentions(page?.mentions ?? []);
  const ids = idsIn(groups);
  const [choice, titles] = await Promise.all([
    site === undefined ? undefined : getSiteChoice(store, site).catch(() => undefined),
    readTitles(store, ids, languages).catch(() => new Map<string, Title>()),
  ]);
  return {
    settings: parseSettings(stored ?? {}),
    storage: stored === undefined ? "none" : "kept",
    tab,
    site,
    choice,
    access: access ? "given" : "withheld",
    page,
    groups,
    titles,
  };
}
