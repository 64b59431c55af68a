import { readSettings, type Store } from "@gazetteer/store";
import { parseSettings, type Settings } from "../settings.ts";

/** The reader's settings; those of a new profile where the database cannot be read. */
export async function knownSettings(store: Store): Promise<Settings> {
  return parseSettings(await readSettings(store).catch(() => ({})));
}
