import type { Store } from "@gazetteer/store";
import { ask } from "../messaging/ask.ts";
import { openStore } from "./open-store.ts";

/**
 * The store for an extension page: what it writes there, the background hears, compiles and passes on
 * to the open pages. `followed` is called when they have all applied it.
 */
export function openSurfaceStore(followed: () => void = () => {}): Store {
  return openStore(() => void ask("stored", {}).then(followed));
}
