import type { PackIssue } from "@gazetteer/core";
import type { Backup } from "./backup.ts";

/**
 * What a backup has twice under one key: the database would keep the last of them only, and the others would be lost
 * without a word.
 */
export function twiceInBackup({
  packs,
  overrides,
  rules,
  settings,
  packLogs,
}: Backup): PackIssue[] {
  const lists: readonly { readonly list: string; readonly keys: readonly string[] }[] = [
    { list: "packs", keys: packs.map(({ pack }) => pack.id) },
    { list: "overrides", keys: overrides.map(({ entity }) => entity) },
    { list: "rules", keys: rules.map(({ id }) => id) },
    { list: "settings", keys: settings.map(({ key }) => key) },
    { list: "packLogs", keys: packLogs.map(({ pack, version }) => `${pack} ${version}`) },
  ];
  return lists.flatMap(({ list, keys }) => {
    const seen = new Set<string>();
    return keys.flatMap((key, index) => {
      const isTwice = seen.has(key);
      seen.add(key);
      return isTwice
        ? [{ path: `${list}[${index}]`, message: `the file has \`${key}\` twice` }]
        : [];
    });
  });
}
