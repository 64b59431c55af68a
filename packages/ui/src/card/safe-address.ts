/** Where a source may be opened: its https address, else the kept copy's; never another scheme. */
export function safeAddress(
  url: string,
  archivedUrl?: string | undefined,
): { readonly href: string; readonly host: string; readonly kept: boolean } | undefined {
  for (const [address, kept] of [
    [url, false],
    [archivedUrl, true],
  ] as const) {
    if (address === undefined || !/^https:\/\//i.test(address) || !URL.canParse(address)) continue;
    const { href, host } = new URL(address);
    return { href, host: host.replace(/^www\./, ""), kept };
  }
  return undefined;
}
