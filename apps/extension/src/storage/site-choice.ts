import {
  findSiteRule,
  listRules,
  putRule,
  removeRule,
  siteRule,
  type Store,
} from "@gazetteer/store";
import { ask } from "../messaging/ask.ts";
import type { SiteMarking } from "../settings.ts";
import { listPrivateRules, putPrivateRule, removePrivateRule } from "./private-rules.ts";

/** A site as one window sees it. */
export interface SiteInWindow {
  readonly site: string;
  readonly window: "private" | "normal";
}

/** The reader's choice for a site, when there is one. */
export async function getSiteChoice(
  store: Store,
  { site, window }: SiteInWindow,
): Promise<SiteMarking | undefined> {
  const stored = await listRules(store);
  const rules = window === "private" ? [...(await listPrivateRules()), ...stored] : stored;
  return findSiteRule(rules, site)?.marking;
}

/** Makes or, with `undefined`, takes back the choice for a site. */
export async function setSiteChoice(
  store: Store,
  { site, window }: SiteInWindow,
  marking: SiteMarking | undefined,
): Promise<void> {
  const rule = siteRule(site, marking ?? "off");
  if (window === "private") {
    if (marking === undefined) await removePrivateRule(rule.id);
    else await putPrivateRule(rule);
    await ask("stored", {});
  } else if (marking === undefined) await removeRule(store, rule.id);
  else await putRule(store, rule);
}
