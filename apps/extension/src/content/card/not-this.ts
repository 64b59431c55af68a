import type { HiddenScope } from "@gazetteer/ui";
import { ask } from "../../messaging/ask.ts";
import type { RequestOf } from "../../messages.ts";
import type { CardPage, CardRequest } from "../card-surface.ts";

/** "Not this" for one mention: first on this page, then further, and back again. */
export interface NotThis {
  hide(scope: HiddenScope): void;
  undo(): void;
}

/** A rule that was asked for. */
interface Asked {
  readonly rule: RequestOf<"addRule">;
  readonly answered: Promise<unknown>;
}

export function createNotThis(page: CardPage, { id, mention, text }: CardRequest): NotThis {
  let showAgain: (() => void) | undefined;
  let asked: Asked[] = [];
  const open = new Set<Asked>();

  function add(scope: "here" | "everywhere"): void {
    const rule = { entity: mention.entity, name: text, scope };
    const one: Asked = { rule, answered: ask("addRule", rule).then(() => open.delete(one)) };
    open.add(one);
    asked.push(one);
  }

  function takeBack({ rule }: Asked): void {
    void ask("removeRule", rule);
  }

  return {
    hide(scope) {
      showAgain ??= page.hideHere(id);
      if (scope !== "page") add(scope === "site" ? "here" : scope);
    },
    undo() {
      for (const one of asked) {
        // At once, as the page may be closed before the answer; and after it, as what is answered late was asked twice.
        takeBack(one);
        if (open.has(one)) void one.answered.then(() => takeBack(one));
      }
      asked = [];
      showAgain?.();
      showAgain = undefined;
    },
  };
}
