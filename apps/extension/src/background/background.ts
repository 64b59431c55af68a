import { browser } from "wxt/browser";
import { answer } from "../messaging/answer.ts";
import { openStore } from "../storage/open-store.ts";
import { createChoicesHost } from "./choices-host.ts";
import { answerCommands } from "./commands.ts";
import { createDictionaryHost } from "./dictionary-host.ts";
import { createEngineHost } from "./engine-host.ts";
import { createFollower } from "./follow-changes.ts";
import type { Hosts } from "./hosts.ts";
import { watchAccess, watchInstallation } from "./installation.ts";
import { watchMenu } from "./menu.ts";
import { createPageHandlers } from "./page-handlers.ts";
import { createSurfaceHandlers } from "./surface-handlers.ts";
import { watchTabs } from "./watch-tabs.ts";

/**
 * Wires the background. Everything is registered before the first `await`, because a browser that
 * starts a stopped background delivers the event that woke it at once.
 */
export function startBackground(): void {
  // Content scripts share a process with the site: the note of what the database held is not for them. Firefox has no
  // such call.
  void browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
  // Writes of this context itself; other pages send `stored`.
  const store = openStore(() => void follow());
  const dictionaries = createDictionaryHost(store);
  const engines = createEngineHost(store, dictionaries);
  const hosts: Hosts = { store, dictionaries, engines, choices: createChoicesHost(store) };
  const follow = createFollower(hosts);

  // The background lives until the browser stops it; nothing here ends earlier.
  const { signal } = new AbortController();
  answer(
    {
      ...createPageHandlers(hosts, () => void follow()),
      ...createSurfaceHandlers(hosts, follow),
    },
    signal,
    // A bug is seen on its console.
    (error) =>
      queueMicrotask(() => {
        throw error;
      }),
  );
  watchInstallation(hosts, follow);
  watchAccess();
  watchMenu(hosts);
  answerCommands(hosts);
  watchTabs(hosts);
}
