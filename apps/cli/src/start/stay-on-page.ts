import type { Page } from "playwright";

function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol !== "http:" && protocol !== "https:"
    ? true
    : hostname === "127.0.0.1" || hostname === "localhost";
}

/** Keeps a saved page in its tab: its scripts may want to go to the site that it came from. */
export async function stayOnPage(page: Page): Promise<void> {
  await page.route(
    (url) => !isLocal(url.href),
    // An aborted navigation leaves the page where it is; a failed one would replace it.
    (route) => route.abort(route.request().isNavigationRequest() ? "aborted" : "namenotresolved"),
  );
}
