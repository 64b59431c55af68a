import type { Entity } from "../model/entity.ts";
import { inflectionIssue } from "../inflect/inflect-name.ts";
import type { Pack } from "../model/pack.ts";
import { compareDates } from "../model/partial-date.ts";
import type { PackIssue } from "./pack-error.ts";

/** Ids that stand in a list more than once. */
function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** Every list of citations in an entity, at any depth, with its path. */
function* citationsIn(value: unknown, path: string): Generator<[string, readonly string[]]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    if (
      key === "sources" &&
      Array.isArray(child) &&
      child.every((item) => typeof item === "string")
    )
      yield [at, child];
    else yield* citationsIn(child, at);
  }
}

function checkEntity(entity: Entity, at: string): PackIssue[] {
  const issues: PackIssue[] = [];
  const report = (path: string, message: string) => issues.push({ path: `${at}${path}`, message });

  const sources = new Set(entity.sources.map(({ id }) => id));
  const facts = new Map(entity.facts.map((fact) => [fact.id, fact]));
  for (const id of repeated(entity.sources.map((source) => source.id)))
    report(".sources", `two sources have the id \`${id}\``);
  for (const id of repeated(entity.facts.map((fact) => fact.id)))
    report(".facts", `two facts have the id \`${id}\``);
  for (const [path, cited] of citationsIn(entity, "")) {
    for (const id of cited)
      if (!sources.has(id))
        report(path, `cites \`${id}\`, which is not among the entity's sources`);
  }
  for (const id of entity.summary?.restsOn ?? [])
    if (!facts.has(id)) report(".summary.restsOn", `names \`${id}\`, which is not among the facts`);

  entity.disputes?.forEach((dispute, index) => {
    const voices = new Set<string>();
    for (const id of dispute.claims) {
      const fact = facts.get(id);
      if (fact?.by === undefined)
        report(
          `.disputes[${index}].claims`,
          `names \`${id}\`, which is not a claim among the facts`,
        );
      else voices.add(fact.by);
    }
    if (voices.size < 2) report(`.disputes[${index}]`, "has the claim of one side only");
  });

  const preferred = entity.names.filter((name) => name.use === "preferred");
  for (const lang of repeated(preferred.map((name) => name.lang)))
    report(".names", `has two preferred names in \`${lang}\``);
  for (const name of repeated(entity.names.map((each) => `${each.lang}:${each.text}`)))
    report(".names", `has the name \`${name}\` twice`);
  if (preferred.length === 0) report(".names", "has no preferred name");

  if (entity.kind === "leader") {
    entity.tenures.forEach(({ from, to }, index) => {
      if (to !== undefined && compareDates(from, to) >= 0)
        report(`.tenures[${index}]`, "ends before it begins");
    });
  }
  return issues;
}

/** What a pack of the right shape can still have wrong in itself; relations may lead to other packs. */
export function checkPack(pack: Pack): PackIssue[] {
  const issues: PackIssue[] = [];
  const voices = new Set(pack.voices.map(({ id }) => id));
  for (const [list, ids] of [
    ["entities", pack.entities],
    ["offices", pack.offices],
    ["voices", pack.voices],
  ] as const) {
    for (const id of repeated(ids.map((item) => item.id)))
      issues.push({ path: list, message: `two have the id \`${id}\`` });
  }
  for (const { id, names } of [...pack.entities, ...pack.offices]) {
    for (const name of names) {
      const message = inflectionIssue(name);
      if (message !== undefined) issues.push({ path: `${id}.names`, message });
    }
  }
  pack.entities.forEach((entity, index) => {
    const at = `entities[${index}] (${entity.id})`;
    issues.push(...checkEntity(entity, at));
    for (const fact of entity.facts) {
      if (fact.by !== undefined && !voices.has(fact.by))
        issues.push({
          path: `${at}.facts (${fact.id}).by`,
          message: `\`${fact.by}\` is not among the pack's voices`,
        });
    }
    for (const name of entity.names) {
      for (const by of name.usedBy ?? [])
        if (!voices.has(by))
          issues.push({
            path: `${at}.names`,
            message: `\`${by}\`, said to use \`${name.text}\`, is not among the pack's voices`,
          });
    }
  });
  return issues;
}
