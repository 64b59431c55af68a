import type { SurfaceRequests } from "../messages.ts";
import type { Handlers } from "../messaging/answer.ts";
import { givenByOwnPage } from "./given.ts";
import type { Hosts } from "./hosts.ts";
import { putContentScript } from "./put-content-script.ts";
import { REQUESTS } from "./requests.ts";

/** Answers to our own pages; nobody else may ask. */
export function createSurfaceHandlers(
  { engines }: Hosts,
  follow: () => Promise<number>,
): Handlers<keyof SurfaceRequests> {
  return {
    stored: givenByOwnPage(REQUESTS.stored, async () => ({ ok: true, revision: await follow() })),
    readTab: givenByOwnPage(REQUESTS.readTab, ({ tab }) => putContentScript(tab)),
    ready: givenByOwnPage(REQUESTS.ready, async () => ({
      ok: true,
      revision: (await engines.refresh()).revision,
    })),
  };
}
