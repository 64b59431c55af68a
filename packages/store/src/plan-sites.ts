import { PackError } from "@gazetteer/core";
import * as v from "valibot";
import { listRules } from "./choices.ts";
import { invalidRows } from "./invalid-rows.ts";
import type { PlanRow } from "./import-plan.ts";
import type { Draft } from "./plan-import.ts";
import { siteOf, siteRule, type SiteRule } from "./rules.ts";
import type { Store } from "./store.ts";

/** Version of the file that holds choices for sites. */
const SITES_FORMAT = 1;

const SitesSchema = v.strictObject({
  gazetteerSites: v.literal(SITES_FORMAT, "is of a format that this version cannot read"),
  sites: v.array(
    v.strictObject({
      site: v.pipe(
        v.string("must be text"),
        v.check(
          (site) => site === "file" || siteOf(`https://${site}`) === site,
          "must be the host of a site, such as `example.org`",
        ),
      ),
      marking: v.picklist(["marked", "listed", "off"], "must be `marked`, `listed` or `off`"),
    }),
  ),
});
export type Sites = v.InferOutput<typeof SitesSchema>;

function isSiteRule(rule: { readonly type: string }): rule is SiteRule {
  return rule.type === "site";
}

/** The reader's choices for sites, to keep or to hand on; "not this" belongs to the dictionary's backup. */
export async function exportSites(store: Store): Promise<Sites> {
  const rules = (await listRules(store)).filter(isSiteRule);
  const sites = rules.map(({ site, marking }) => ({ site, marking }));
  return { gazetteerSites: SITES_FORMAT, sites: sites.sort((a, b) => (a.site < b.site ? -1 : 1)) };
}

/** Whether parsed JSON is meant to hold choices for sites, sound or not. */
export function isSites(json: unknown): boolean {
  return typeof json === "object" && json !== null && "gazetteerSites" in json;
}

/** What a file of choices would add or change; sites that it does not name stay as they are. */
export async function planSites(store: Store, json: unknown): Promise<Draft> {
  const { db } = store;
  const [meta, rules] = await db.transaction("r", db.meta, db.rules, async () => [
    await db.meta.get("meta"),
    await listRules(store),
  ]);
  const revision = meta?.revision ?? 0;
  const parsed = v.safeParse(SitesSchema, json);
  if (!parsed.success) {
    const issues = parsed.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? "",
      message: issue.message,
    }));
    return { revision, rows: invalidRows(new PackError(issues), json), content: undefined };
  }
  const before = new Map(rules.filter(isSiteRule).map((rule) => [rule.site, rule.marking]));
  const rows = parsed.output.sites.map(({ site, marking }): PlanRow => {
    const was = before.get(site);
    const state = was === undefined ? "new" : was === marking ? "identical" : "changed";
    return { id: site, state, fields: state === "changed" ? ["marking"] : [] };
  });
  const fresh = parsed.output.sites.map(({ site, marking }) => siteRule(site, marking));
  return { revision, rows, content: { type: "sites", rules: fresh } };
}
