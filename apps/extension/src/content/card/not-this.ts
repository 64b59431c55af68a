import type { HiddenScope } from "@gazetteer/ui";
import { ask } from "../../messaging/ask.ts";
import type { RequestOf } from "../../messages.ts";
import type { CardPage, CardRequest } from "../card-surface.ts";

/** "Not this" for one mention: first on this page, then further, and back again. */
export interface NotThis {
  hide(scope: HiddenScope): void;
  undo(): void;
}

export function createNotThis(page: CardPage, { id, mention, text }: CardRequest): NotThis {
  let showAgain: (() => void) | undefined;
  const said = new Set<RequestOf<"notThis">["scope"]>();

  function say(scope: RequestOf<"notThis">["scope"], isSaid: boolean): void {
    const { entity } = mention;
    void ask("notThis", { entity, name: text, scope, isSaid, at: Date.now() });
  }

  return {
    hide(scope) {
      showAgain ??= page.hideHere(id);
      if (scope === "page") return;
      const reach = scope === "site" ? "here" : scope;
      said.add(reach);
      say(reach, true);
    },
    undo() {
      // At once, whether the other was answered or not: the page may be closed before.
      for (const scope of said) say(scope, false);
      said.clear();
      showAgain?.();
      showAgain = undefined;
    },
  };
}
