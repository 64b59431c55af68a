import type { Rule } from "@gazetteer/store";
import { browser } from "wxt/browser";

/*
 * Rules made in a private window hold until the browser is closed: `storage.session` is memory only,
 * and nothing learned in a private window may be stored.
 */

const KEY = "privateRules";

/** Only our own pages and the background reach this storage, so its content is as they wrote it. */
export async function listPrivateRules(): Promise<readonly Rule[]> {
  const { [KEY]: stored } = await browser.storage.session.get<{ [KEY]?: Rule[] }>(KEY);
  return stored ?? [];
}

let edits = Promise.resolve();

/** One edit begins where the one before has ended: a rule that is taken back at once may still be on its way in. */
function edit(change: (rules: readonly Rule[]) => readonly Rule[]): Promise<void> {
  const edited = edits.then(async () =>
    browser.storage.session.set({ [KEY]: change(await listPrivateRules()) }),
  );
  edits = edited.catch(() => {});
  return edited;
}

const others = (rules: readonly Rule[], id: string) => rules.filter((rule) => rule.id !== id);

export function putPrivateRule(rule: Rule): Promise<void> {
  return edit((rules) => [...others(rules, rule.id), rule]);
}

export function removePrivateRule(id: string): Promise<void> {
  return edit((rules) => others(rules, id));
}
