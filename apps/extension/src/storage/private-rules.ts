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

export async function putPrivateRule(rule: Rule): Promise<void> {
  const others = (await listPrivateRules()).filter(({ id }) => id !== rule.id);
  await browser.storage.session.set({ [KEY]: [...others, rule] });
}

/** Whether there was such a rule. */
export async function removePrivateRule(id: string): Promise<boolean> {
  const rules = await listPrivateRules();
  const others = rules.filter((rule) => rule.id !== id);
  if (others.length === rules.length) return false;
  await browser.storage.session.set({ [KEY]: others });
  return true;
}
