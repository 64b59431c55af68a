import { type ImportSource, isBackup } from "@gazetteer/store";

/** What parsed JSON is meant to be; `undefined` when it is neither a pack nor a backup. */
export function sourceOf(json: unknown): ImportSource | undefined {
  if (isBackup(json)) return { type: "backup", json };
  const isPack =
    typeof json === "object" && json !== null && "format" in json && "entities" in json;
  return isPack ? { type: "pack", json } : undefined;
}
