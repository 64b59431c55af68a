import { readArticle } from "@gazetteer/core";
import { putRule, removeRule } from "@gazetteer/store";
import * as v from "valibot";
import { browser } from "wxt/browser";
import { markRules } from "../content/mark-rules.ts";
import type { PageRequests, Reply, ReplyOf } from "../messages.ts";
import type { Handlers, Sender } from "../messaging/answer.ts";
import { tellFollowed } from "../messaging/hear-changes.ts";
import { answerAnnotate, answerRelink } from "./answer-blocks.ts";
import { answerCard } from "./answer-card.ts";
import { answerFindNames } from "./answer-find-names.ts";
import type { Hosts } from "./hosts.ts";
import { openOptions } from "./open-options.ts";
import { isOwnPage, placeOf } from "./place-of.ts";
import { putPrivateRule, removePrivateRule } from "../storage/private-rules.ts";
import { REQUESTS } from "./requests.ts";
import { ruleFor } from "./rule-for.ts";
import { showCounts, showState } from "./toolbar-button.ts";
import { createWriteLimit } from "./write-limit.ts";

const INVALID: Reply<never> = { ok: false, reason: "invalid" };
const REFUSED: Reply<never> = { ok: false, reason: "refused" };

/** Runs a script of ours in the frame that asks for it. A frame that closed meanwhile needs nothing. */
async function inject(
  script: "reader" | "guide" | "card",
  { tab, frameId }: Sender,
): Promise<ReplyOf<"injectCard">> {
  if (tab?.id === undefined) return REFUSED;
  const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
  try {
    await browser.scripting.executeScript({
      target,
      files: [`/${script}.js`],
      injectImmediately: true,
    });
    return { ok: true };
  } catch {
    return { ok: false, reason: "unreachable" };
  }
}

/** Answers to content scripts. `changed` is called after a write that pages must hear of. */
export function createPageHandlers(
  hosts: Hosts,
  changed: () => void,
): Handlers<keyof PageRequests> {
  const { store, engines, choices } = hosts;
  const mayWrite = createWriteLimit();
  return {
    async begin(_request, sender) {
      const settings = await choices.pageSettings(placeOf(sender));
      // Only the top frame speaks for the tab; the page does not wait for the picture.
      if (sender.tab?.id !== undefined && sender.frameId === 0)
        void showState(sender.tab.id, settings, await choices.settings());
      if (settings.marking === "off") return { ok: true, revision: 0, settings };
      return { ok: true, revision: (await engines.get()).revision, settings };
    },

    async readArticle(request) {
      const parsed = v.safeParse(REQUESTS.readArticle, request);
      return parsed.success ? { ok: true, article: readArticle(parsed.output.facts) } : INVALID;
    },

    async findNames(request, sender) {
      const parsed = v.safeParse(REQUESTS.findNames, request);
      if (!parsed.success) return INVALID;
      const reply = await answerFindNames(hosts, parsed.output);
      if (reply.starts === "") {
        // A page without names sends no counts. Panel and popup ask when they hear of it.
        if (sender.frameId === 0) void tellFollowed();
      } else if (parsed.output.reader === "needed") {
        const injected = await inject("reader", sender);
        if (!injected.ok) return injected;
      }
      return { ok: true, ...reply };
    },

    markRules: async () => ({ ok: true, rules: markRules() }),

    async annotate(request, sender) {
      const parsed = v.safeParse(REQUESTS.annotate, request);
      return parsed.success ? answerAnnotate(hosts, parsed.output, placeOf(sender)) : INVALID;
    },

    async relink(request, sender) {
      const parsed = v.safeParse(REQUESTS.relink, request);
      return parsed.success ? answerRelink(hosts, parsed.output, placeOf(sender)) : INVALID;
    },

    async card(request, sender) {
      const parsed = v.safeParse(REQUESTS.card, request);
      return parsed.success ? answerCard(hosts, parsed.output, placeOf(sender)) : INVALID;
    },

    injectGuide: (_request, sender) => inject("guide", sender),
    injectCard: (_request, sender) => inject("card", sender),

    async addRule(request, sender) {
      const parsed = v.safeParse(REQUESTS.addRule, request);
      if (!parsed.success) return INVALID;
      if (sender.tab?.id === undefined && !isOwnPage(sender)) return REFUSED;
      if (!mayWrite(sender.tab?.id ?? -1)) return { ok: false, reason: "too-fast" };
      const place = placeOf(sender);
      const rule = ruleFor(parsed.output, place);
      if (place.window === "private") {
        await putPrivateRule(rule);
        changed();
      } else await putRule(store, rule);
      return { ok: true, rule: rule.id };
    },

    async removeRule(request, sender) {
      const parsed = v.safeParse(REQUESTS.removeRule, request);
      if (!parsed.success) return INVALID;
      if (!mayWrite(sender.tab?.id ?? -1)) return { ok: false, reason: "too-fast" };
      const { rule } = parsed.output;
      // Only what `addRule` makes: a page must not lift the reader's choice for a site.
      if (!rule.startsWith("not-this ")) return REFUSED;
      if (await removePrivateRule(rule)) changed();
      else await removeRule(store, rule);
      return { ok: true };
    },

    async openOptions(request) {
      const parsed = v.safeParse(REQUESTS.openOptions, request);
      if (!parsed.success) return INVALID;
      await openOptions(parsed.output.entity);
      return { ok: true };
    },

    async mentionsChanged(request, sender) {
      const parsed = v.safeParse(REQUESTS.mentionsChanged, request);
      if (!parsed.success) return INVALID;
      await showCounts(sender, parsed.output, await choices.settings());
      return { ok: true };
    },
  };
}
