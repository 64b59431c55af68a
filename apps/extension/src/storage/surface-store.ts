import type { Store } from "@gazetteer/store";
import { ask } from "../messaging/ask.ts";
import { openStore } from "./open-store.ts";

/** The store for an extension page: what it writes there, the background hears, compiles and passes on. */
export function openSurfaceStore(): Store {
  return openStore(() => void ask("stored", {}));
}
