import { change } from "./change.ts";
import { type Rule, siteRule, type SiteRule } from "./rules.ts";
import type { Store } from "./store.ts";

/** Settings as stored rows; what they mean is the product's business. */
export async function readSettings({ db }: Store): Promise<Record<string, unknown>> {
  const rows = await db.settings.toArray();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

export function putSetting(store: Store, key: string, value: unknown): Promise<void> {
  return change(store, { what: "setting-changed", subject: key }, (writer) =>
    writer.put("settings", [{ key, value }]),
  );
}

export function listRules({ db }: Store): Promise<Rule[]> {
  return db.rules.toArray();
}

/** What a rule is about, for the name of the step. */
function subjectOf(rule: Rule): string {
  return rule.type === "site" ? rule.site : rule.entity;
}

export function putRule(store: Store, rule: Rule): Promise<void> {
  return change(store, { what: "rule-added", subject: subjectOf(rule) }, (writer) =>
    writer.put("rules", [rule]),
  );
}

/** Changes many choices for sites as one step: those of `forget` go, those of `put` come or take the place of others. */
export function editSites(
  store: Store,
  { put, forget }: { readonly put: readonly SiteRule[]; readonly forget: readonly string[] },
): Promise<void> {
  const subject = String(put.length + forget.length);
  return change(store, { what: "sites-edited", subject }, async (writer) => {
    await writer.delete(
      "rules",
      forget.map((site) => siteRule(site, "off").id),
    );
    await writer.put("rules", put);
  });
}

/** Removing a rule that is not there does nothing; one whose writing has begun is there. */
export function removeRule(store: Store, id: string): Promise<void> {
  const name = { what: "rule-removed" as const, subject: "" };
  return change(store, name, async (writer) => {
    const rule = await store.db.rules.get(id);
    if (rule !== undefined) name.subject = subjectOf(rule);
    await writer.delete("rules", [id]);
  });
}
