import { browser } from "wxt/browser";
import { ownFile } from "../own-file.ts";

/** Address of a view of the options page: the whole page, or one entity in its dictionary. */
function optionsAddress(entity?: string): string {
  const view = entity === undefined ? "" : `#/dictionary/${encodeURIComponent(entity)}`;
  return ownFile("options.html") + view;
}

/** Address of the dictionary with a search: it offers to add what it does not find. */
export function searchAddress(text: string): string {
  return `${ownFile("options.html")}?search=${encodeURIComponent(text)}#/dictionary`;
}

/** Shows the options page, in the tab that has it open already or in a new one. */
export async function openOptions(entity?: string): Promise<void> {
  const url = optionsAddress(entity);
  const [open] = await browser.tabs.query({ url: ownFile("options.html") });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else
    await browser.tabs.update(open.id, { active: true, ...(entity === undefined ? {} : { url }) });
}
