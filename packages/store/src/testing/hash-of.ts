import { exportBackup } from "../backup.ts";
import { canonicalHash } from "./canonical-hash.ts";
import type { Store } from "../store.ts";

/** Two stores with the same hash hold the same data, as a backup has it. */
export async function hashOf(store: Store): Promise<string> {
  return canonicalHash(await exportBackup(store));
}
