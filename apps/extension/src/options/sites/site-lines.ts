import { siteRule, type SiteRule } from "@gazetteer/store";
import { siteFrom } from "./site-from.ts";

/** Words of the lines: those of the file of choices, in every language of the interface. */
export const MARKINGS = ["marked", "listed", "off"] as const;

/** Choices for sites as lines that can be edited: `example.org off`. */
export function siteLines(rules: readonly SiteRule[]): string {
  return rules.map(({ site, marking }) => `${site} ${marking}\n`).join("");
}

/** A site as a line names it: `file` stands for local files. */
function siteIn(text: string): string | undefined {
  return text === "file" ? text : siteFrom(text);
}

/**
 * The choices that lines make: a site alone is given the usual one, the last line of a site counts, `#` begins a comment. Or the lines,
 * from 1, that cannot be read.
 */
export function parseSiteLines(
  text: string,
  usual: SiteRule["marking"],
): { readonly rules: readonly SiteRule[] } | { readonly faulty: readonly number[] } {
  const rules = new Map<string, SiteRule>();
  const faulty: number[] = [];
  text.split("\n").forEach((line, index) => {
    const [first = "", second = usual, ...more] = line.replace(/#.*/, "").trim().split(/\s+/);
    if (first === "") return;
    const site = siteIn(first);
    const marking = MARKINGS.find((each) => each === second);
    if (site === undefined || marking === undefined || more.length > 0) faulty.push(index + 1);
    else rules.set(site, siteRule(site, marking));
  });
  return faulty.length > 0 ? { faulty } : { rules: [...rules.values()] };
}

/** What was edited between two lists, so that choices which somebody made meanwhile stay. */
export function siteChanges(
  before: readonly SiteRule[],
  after: readonly SiteRule[],
): { readonly put: readonly SiteRule[]; readonly forget: readonly string[] } {
  const was = new Map(before.map(({ site, marking }) => [site, marking]));
  const stays = new Set(after.map(({ site }) => site));
  return {
    put: after.filter(({ site, marking }) => was.get(site) !== marking),
    forget: before.flatMap(({ site }) => (stays.has(site) ? [] : [site])),
  };
}
