import type { Pack } from "@gazetteer/core";
import { ownFile } from "../own-file.ts";

/** Files inside the extension; the build writes them from the dictionary's sources. */
const SHIPPED_PACKS = ["packs/kuril-islands-dispute.json"] as const;

/** The packs that this version carries, read from its own files: sound, for the build that wrote them has parsed them. */
export async function readShippedPacks(): Promise<Pack[]> {
  return Promise.all(
    SHIPPED_PACKS.map(async (path): Promise<Pack> => (await fetch(ownFile(path))).json()),
  );
}
