import { siteOf } from "@gazetteer/store";

/** The site in what a reader typed: a host, or a whole address. */
export function siteFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return undefined;
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  // One label is a name in a local network at best; a typing error is likelier.
  const isNamed = site !== undefined && (site === "localhost" || /[.:]/.test(site));
  return isNamed ? site : undefined;
}
