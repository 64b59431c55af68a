import { inflectionIssue } from "../inflect/inflect-name.ts";
import type { Entity } from "../model/entity.ts";
import { compareDates } from "../model/partial-date.ts";
import type { PackIssue } from "./pack-error.ts";

/** Ids that stand in a list more than once. */
export function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** The lists of ids under these keys cite: `sources`, `lifeSources`. */
const CITING = /sources$/i;

/** Every list of citations in an entity, at any depth, with its path. */
function* citationsIn(value: unknown, path = ""): Generator<[string, readonly string[]]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const name = path === "" ? key : `.${key}`;
    const at = path + (Array.isArray(value) ? `[${key}]` : name);
    if (CITING.test(key) && Array.isArray(child) && child.every((item) => typeof item === "string"))
      yield [at, child];
    else yield* citationsIn(child, at);
  }
}

/** What an entity of the right shape can still have wrong in itself; paths begin at the entity. */
export function checkEntity(entity: Entity): PackIssue[] {
  const issues: PackIssue[] = [];
  const report = (path: string, message: string) => issues.push({ path, message });

  const sources = new Set(entity.sources.map(({ id }) => id));
  const facts = new Map(entity.facts.map((fact) => [fact.id, fact]));
  for (const id of repeated(entity.sources.map((source) => source.id)))
    report("sources", `two sources have the id \`${id}\``);
  for (const id of repeated(entity.facts.map((fact) => fact.id)))
    report("facts", `two facts have the id \`${id}\``);
  for (const [path, cited] of citationsIn(entity)) {
    for (const id of cited)
      if (!sources.has(id))
        report(path, `cites \`${id}\`, which is not among the entity's sources`);
  }
  for (const id of entity.summary?.restsOn ?? [])
    if (!facts.has(id)) report("summary.restsOn", `names \`${id}\`, which is not among the facts`);

  entity.disputes?.forEach((dispute, index) => {
    const voices = new Set<string>();
    for (const id of dispute.claims) {
      const fact = facts.get(id);
      if (fact?.by === undefined)
        report(
          `disputes[${index}].claims`,
          `names \`${id}\`, which is not a claim among the facts`,
        );
      else voices.add(fact.by);
    }
    if (voices.size < 2) report(`disputes[${index}]`, "has the claim of one side only");
  });

  const preferred = entity.names.filter((name) => name.use === "preferred");
  for (const lang of repeated(preferred.map((name) => name.lang)))
    report("names", `has two preferred names in \`${lang}\``);
  for (const name of repeated(entity.names.map((each) => `${each.lang}:${each.text}`)))
    report("names", `has the name \`${name}\` twice`);
  entity.names.forEach((name, index) => {
    const message = inflectionIssue(name);
    if (message !== undefined) report(`names[${index}].inflection`, message);
  });
  if (preferred.length === 0) report("names", "has no preferred name");

  if (entity.kind === "leader") {
    entity.tenures.forEach(({ from, to }, index) => {
      if (to !== undefined && compareDates(from, to) >= 0)
        report(`tenures[${index}]`, "ends before it begins");
    });
  }
  return issues;
}
