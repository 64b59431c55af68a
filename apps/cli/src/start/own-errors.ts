import type { Page, Worker } from "playwright";

/**
 * Exceptions of the extension itself, in the page's isolated world and in the background. Those of
 * the page's own scripts are its own business.
 */
export async function watchOwnErrors(
  page: Page,
  background: Worker,
  extensionId: string,
): Promise<string[]> {
  const errors: string[] = [];
  const origin = `chrome-extension://${extensionId}/`;
  background.on("console", (message) => {
    if (message.type() === "error") errors.push(`background: ${message.text()}`);
  });
  const session = await page.context().newCDPSession(page);
  session.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
    const { exception, stackTrace, text, url } = exceptionDetails;
    const places = [url, ...(stackTrace?.callFrames.map((frame) => frame.url) ?? [])];
    if (places.some((place) => place?.startsWith(origin)))
      errors.push(exception?.description ?? text);
  });
  await session.send("Runtime.enable");
  return errors;
}
