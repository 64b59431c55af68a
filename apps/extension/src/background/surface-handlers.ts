import type { SurfaceRequests } from "../messages.ts";
import type { Handlers } from "../messaging/answer.ts";
import { givenByOwnPage } from "./given.ts";
import type { Hosts } from "./hosts.ts";
import { putContentScript } from "./put-content-script.ts";
import { REQUESTS } from "./requests.ts";

/** Answers to our own pages; nobody else may ask. */
export function createSurfaceHandlers(
  { engines }: Hosts,
  follow: () => Promise<void>,
): Handlers<keyof SurfaceRequests> {
  return {
    stored: givenByOwnPage(REQUESTS.stored, async () => {
      await follow();
      return { ok: true };
    }),
    readTab: givenByOwnPage(REQUESTS.readTab, ({ tab }) => putContentScript(tab)),
    ready: givenByOwnPage(REQUESTS.ready, async () => {
      await engines.refresh();
      return { ok: true };
    }),
  };
}
