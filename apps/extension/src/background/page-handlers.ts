import { readArticle } from "@gazetteer/core";
import { putRule, removeRule } from "@gazetteer/store";
import { browser } from "wxt/browser";
import type { PageRequests, Reply, ReplyOf } from "../messages.ts";
import type { Handlers, Sender } from "../messaging/answer.ts";
import { tellFollowed } from "../messaging/hear-changes.ts";
import { answerAnnotate, answerRelink } from "./answer-blocks.ts";
import { answerCard } from "./answer-card.ts";
import { answerChoose } from "./answer-choose.ts";
import { answerFindNames } from "./answer-find-names.ts";
import { given } from "./given.ts";
import type { Hosts } from "./hosts.ts";
import { inFrame } from "./in-frame.ts";
import { openOptions } from "./open-options.ts";
import { isOwnPage, placeOf } from "./place-of.ts";
import { putPrivateRule, removePrivateRule } from "../storage/private-rules.ts";
import { REFUSED } from "./failures.ts";
import { REQUESTS } from "./requests.ts";
import { ruleFor } from "./rule-for.ts";
import { showState } from "./toolbar-button.ts";
import { wearRules } from "./wear-rules.ts";
import { createWriteLimit } from "./write-limit.ts";

/** Runs a script of ours in the frame that asks for it. */
function inject(script: "reader" | "guide" | "card", sender: Sender): Promise<ReplyOf<"inject">> {
  return inFrame(sender, (target) =>
    browser.scripting.executeScript({ target, files: [`/${script}.js`], injectImmediately: true }),
  );
}

/** Answers to content scripts. `changed` is called after a write that pages must hear of. */
export function createPageHandlers(
  hosts: Hosts,
  changed: () => void,
): Handlers<keyof PageRequests> {
  const { store, engines, choices } = hosts;
  const mayWrite = createWriteLimit();

  /** By rule: when the reader said last whether it holds. */
  const saidAt = new Map<string, number>();

  return {
    begin: given(REQUESTS.begin, async (_request, sender) => {
      const settings = await choices.pageSettings(placeOf(sender));
      // Only the top frame speaks for the tab; the page does not wait for the picture.
      if (sender.tab?.id !== undefined && sender.frameId === 0)
        void showState(sender.tab.id, settings, await choices.settings());
      if (settings.marking === "off") return { ok: true, revision: 0, settings };
      return { ok: true, revision: (await engines.get()).revision, settings };
    }),

    readArticle: given(REQUESTS.readArticle, async ({ facts }) => ({
      ok: true,
      article: readArticle(facts),
    })),

    findNames: given(REQUESTS.findNames, async (request, sender) => {
      const reply = await answerFindNames(hosts, request);
      if (reply.named.length === 0) {
        // A page without names sends no counts. Panel and popup ask when they hear of it.
        if (sender.frameId === 0) void tellFollowed();
      } else if (request.needsReader) {
        const injected = await inject("reader", sender);
        if (!injected.ok) return injected;
      }
      return { ok: true, ...reply };
    }),

    wear: given(REQUESTS.wear, async (request, sender) => {
      const { markRules } = await choices.pageSettings(placeOf(sender));
      // Others could do anything to the page that is in the frame by now.
      return request.rules === markRules ? wearRules(request, sender) : REFUSED;
    }),

    annotate: given(REQUESTS.annotate, (request, sender) =>
      answerAnnotate(hosts, request, placeOf(sender)),
    ),
    relink: given(REQUESTS.relink, (request, sender) =>
      answerRelink(hosts, request, placeOf(sender)),
    ),
    choose: given(REQUESTS.choose, (request, sender) => answerChoose(hosts, request, sender)),
    card: given(REQUESTS.card, (request, sender) => answerCard(hosts, request, placeOf(sender))),

    inject: given(REQUESTS.inject, ({ script }, sender) => inject(script, sender)),

    notThis: given(REQUESTS.notThis, async (request, sender): Promise<Reply> => {
      const tab = sender.tab?.id ?? -1;
      if (tab < 0 && !isOwnPage(sender)) return REFUSED;
      if (!mayWrite(tab)) return { ok: false, reason: "too-fast" };
      const place = placeOf(sender);
      const rule = ruleFor(request, place);
      const key = place.window + rule.id;
      // No page speaks of the future.
      const at = Math.min(request.at, Date.now());
      if (at < (saidAt.get(key) ?? 0)) return { ok: true };
      saidAt.set(key, at);
      const { id } = rule;
      // Edits begin in the order in which they are asked for.
      if (place.window === "private") {
        await (request.isSaid ? putPrivateRule(rule) : removePrivateRule(id));
        changed();
      } else await (request.isSaid ? putRule(store, rule) : removeRule(store, id));
      return { ok: true };
    }),

    openOptions: given(REQUESTS.openOptions, async ({ entity }) => {
      await openOptions(entity);
      return { ok: true };
    }),
  };
}
