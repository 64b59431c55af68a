import type { Store } from "@gazetteer/store";
import type { ChoicesHost } from "./choices-host.ts";
import type { DictionaryHost } from "./dictionary-host.ts";
import type { EngineHost } from "./engine-host.ts";

/** What the parts of the background share. All of it can be rebuilt after the background was stopped. */
export interface Hosts {
  readonly store: Store;
  readonly dictionaries: DictionaryHost;
  readonly engines: EngineHost;
  readonly choices: ChoicesHost;
}
