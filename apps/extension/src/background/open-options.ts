import { browser } from "wxt/browser";
import { ownFile } from "../own-file.ts";

/** Address of the dictionary with a search: it offers to add what it does not find. */
export function searchAddress(text: string): string {
  return `${ownFile("options.html")}?search=${encodeURIComponent(text)}#/dictionary`;
}

/** Shows the options page, or one entity in its dictionary, in the tab that has it open already or in a new one. */
export async function openOptions(entity: string | undefined): Promise<void> {
  const page = ownFile("options.html");
  const url = entity === undefined ? page : `${page}#/dictionary/${encodeURIComponent(entity)}`;
  const [open] = await browser.tabs.query({ url: page });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else
    await browser.tabs.update(open.id, { active: true, ...(entity === undefined ? {} : { url }) });
}
