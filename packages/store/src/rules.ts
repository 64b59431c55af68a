import type { EntityId } from "@gazetteer/core";
import * as v from "valibot";

/** What is done on a site and its subdomains. */
export interface SiteRule {
  readonly id: string;
  readonly type: "site";
  /** Host without `www.`, or `file` for local files. */
  readonly site: string;
  /** `listed`: read for the panel, no marks. */
  readonly marking: "marked" | "listed" | "off";
}

/** "Not this": an entity, or one surface form of it, is not marked, on one site or everywhere. */
export interface NotThisRule {
  readonly id: string;
  readonly type: "not-this";
  readonly entity: EntityId;
  /** Surface form as the page had it; absent for all of them. */
  readonly name?: string;
  /** Absent for everywhere. */
  readonly site?: string;
}

export type Rule = SiteRule | NotThisRule;

const SiteRuleSchema = v.strictObject({
  id: v.string(),
  type: v.literal("site"),
  site: v.string(),
  marking: v.picklist(["marked", "listed", "off"]),
});

export const RuleSchema = v.variant("type", [
  SiteRuleSchema,
  v.strictObject({
    id: v.string(),
    type: v.literal("not-this"),
    entity: v.string(),
    name: v.exactOptional(v.string()),
    site: v.exactOptional(v.string()),
  }),
]);

/** A rule is what it says: writing it twice, from two places, is writing it once. */
export function siteRule(site: string, marking: SiteRule["marking"]): SiteRule {
  return { id: `site ${site}`, type: "site", site, marking };
}

export function notThisRule(
  entity: EntityId,
  { name, site }: { name?: string | undefined; site?: string | undefined } = {},
): NotThisRule {
  return {
    id: `not-this ${entity} ${site ?? "*"} ${name ?? "*"}`,
    type: "not-this",
    entity,
    ...(name === undefined ? {} : { name }),
    ...(site === undefined ? {} : { site }),
  };
}

/** The site of an address, as rules name it; `undefined` for pages that no rule can name. */
export function siteOf(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined) return undefined;
  if (parsed.protocol === "file:") return "file";
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return undefined;
  return parsed.hostname.replace(/^www\./, "");
}

function covers(ruled: string, site: string): boolean {
  return site === ruled || site.endsWith(`.${ruled}`);
}

/** The rule of a site; that of the longest name wins, `news.example.com` over `example.com`. */
export function findSiteRule(rules: readonly Rule[], site: string): SiteRule | undefined {
  return rules
    .filter((rule) => rule.type === "site")
    .filter((rule) => covers(rule.site, site))
    .sort((a, b) => b.site.length - a.site.length)[0];
}

/** "Not this" rules that hold on a site. */
export function notThisRulesOn(rules: readonly Rule[], site: string | undefined): NotThisRule[] {
  return rules
    .filter((rule) => rule.type === "not-this")
    .filter((rule) => rule.site === undefined || (site !== undefined && covers(rule.site, site)));
}
