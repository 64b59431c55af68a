import * as v from "valibot";
import type { SurfaceRequests } from "../messages.ts";
import type { Handlers } from "../messaging/answer.ts";
import type { Hosts } from "./hosts.ts";
import { isOwnPage } from "./place-of.ts";
import { putContentScript } from "./put-content-script.ts";
import { REQUESTS } from "./requests.ts";

/** Answers to our own pages; nobody else may ask. */
export function createSurfaceHandlers(
  { engines }: Hosts,
  follow: () => Promise<number>,
): Handlers<keyof SurfaceRequests> {
  return {
    async stored(_request, sender) {
      if (!isOwnPage(sender)) return { ok: false, reason: "refused" };
      return { ok: true, revision: await follow() };
    },

    async readTab(request, sender) {
      const parsed = v.safeParse(REQUESTS.readTab, request);
      if (!parsed.success) return { ok: false, reason: "invalid" };
      if (!isOwnPage(sender)) return { ok: false, reason: "refused" };
      return putContentScript(parsed.output.tab);
    },

    async ready(_request, sender) {
      if (!isOwnPage(sender)) return { ok: false, reason: "refused" };
      return { ok: true, revision: (await engines.refresh()).revision };
    },
  };
}
