import { inflectionIssue } from "../inflect/inflect-name.ts";
import type { Pack } from "../model/pack.ts";
import { checkEntity, repeated } from "./check-entity.ts";
import type { PackIssue } from "./pack-error.ts";

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
  pack.offices.forEach(({ id, names }, index) => {
    names.forEach((name, place) => {
      const message = inflectionIssue(name);
      const path = `offices[${index}] (${id}).names[${place}].inflection`;
      if (message !== undefined) issues.push({ path, message });
    });
  });
  pack.entities.forEach((entity, index) => {
    const at = `entities[${index}] (${entity.id})`;
    for (const { path, message } of checkEntity(entity))
      issues.push({ path: `${at}.${path}`, message });
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
