import type { Browser } from "puppeteer-core";
import { connectionOf } from "./closed-card.ts";

/** Evaluates an expression in the browser's own window, where its add-ons, tabs and zoom are at hand. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<void> {
  const connection = connectionOf(browser);
  const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" }))
    .result as { contexts: { context: string; url: string }[] };
  const window = tree.contexts.find(({ url }) => url.endsWith("browser.xhtml"));
  const { result } = await connection.send("script.evaluate", {
    expression: `(async () => { ${expression}; })()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { type } = result as { type: string };
  if (type !== "success") throw new Error(`${expression}: ${JSON.stringify(result)}`);
}
