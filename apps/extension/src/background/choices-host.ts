import {
  findSiteRule,
  listRules,
  type NotThisRule,
  notThisRulesOn,
  readSettings,
  type Rule,
  siteOf,
  type Store,
} from "@gazetteer/store";
import {
  DEFAULT_SETTINGS,
  type PageSettings,
  pageSettings,
  parseSettings,
  type Settings,
} from "../settings.ts";
import { listPrivateRules } from "../storage/private-rules.ts";

/** The page that a question is about. */
export interface Place {
  readonly url: string;
  readonly window: "private" | "normal";
}

/** Settings and rules in memory. */
export interface ChoicesHost {
  settings(): Promise<Settings>;
  pageSettings(place: Place): Promise<PageSettings>;
  notThis(place: Place): Promise<NotThisRule[]>;
  /** Something was written: read again on the next question. */
  forget(): void;
}

interface Choices {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
}

export function createChoicesHost(store: Store): ChoicesHost {
  let kept: Promise<Choices> | undefined;

  async function read(): Promise<Choices> {
    const [stored, rules] = await Promise.all([readSettings(store), listRules(store)]);
    return { settings: parseSettings(stored), rules };
  }

  function get(): Promise<Choices> {
    // Without a database there are no choices; the product still works.
    kept ??= read().catch(() => ({ settings: DEFAULT_SETTINGS, rules: [] }));
    return kept;
  }

  async function rulesAt({ window }: Place): Promise<readonly Rule[]> {
    const { rules } = await get();
    return window === "private" ? [...rules, ...(await listPrivateRules())] : rules;
  }

  return {
    settings: async () => (await get()).settings,
    async pageSettings(place) {
      const site = siteOf(place.url);
      const rules = await rulesAt(place);
      const rule = site === undefined ? undefined : findSiteRule(rules, site);
      return pageSettings((await get()).settings, rule?.marking);
    },
    notThis: async (place) => notThisRulesOn(await rulesAt(place), siteOf(place.url)),
    forget() {
      kept = undefined;
    },
  };
}
