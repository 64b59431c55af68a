import type { HiddenScope } from "@gazetteer/ui";
import { ask } from "../../messaging/ask.ts";
import type { CardPage, CardRequest } from "../card-surface.ts";

/** "Not this" for one mention: first on this page, then further, and back again. */
export interface NotThis {
  hide(scope: HiddenScope): void;
  undo(): void;
}

export function createNotThis(page: CardPage, { id, mention, text }: CardRequest): NotThis {
  let showAgain: (() => void) | undefined;
  /** Rules made so far; each is taken back by an undo, also one that is still on its way. */
  let rules: Promise<string | undefined>[] = [];
  return {
    hide(scope) {
      showAgain ??= page.hideHere(id);
      if (scope === "page") return;
      const request = {
        entity: mention.entity,
        name: text,
        scope: scope === "site" ? ("here" as const) : scope,
      };
      rules.push(ask("addRule", request).then((reply) => (reply.ok ? reply.rule : undefined)));
    },
    undo() {
      for (const made of rules)
        void made.then((rule) => {
          if (rule !== undefined) void ask("removeRule", { rule });
        });
      rules = [];
      showAgain?.();
      showAgain = undefined;
    },
  };
}
