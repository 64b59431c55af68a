import { chooseSnapshotFolder, Database, type Store } from "@gazetteer/store";
import { browser } from "wxt/browser";

/** Key of the sentinel in `storage.local`, the storage that a damaged database does not take along. */
const SENTINEL_KEY = "sentinel";

/** The one store of this browser profile; every surface opens it for itself. */
export function openStore(onChange: () => void): Store {
  return {
    db: new Database(),
    ports: {
      sentinel: {
        read: async () => (await browser.storage.local.get(SENTINEL_KEY))[SENTINEL_KEY],
        write: (sentinel) => browser.storage.local.set({ [SENTINEL_KEY]: sentinel }),
      },
      snapshots: chooseSnapshotFolder(),
      onChange,
      now: () => new Date(),
    },
  };
}
