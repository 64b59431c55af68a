import type { BrowserContext } from "@playwright/test";

/** Stops the extension's service worker, as the browser does when it idles; the next event starts it again. */
export async function stopBackground(context: BrowserContext, extensionUrl: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${extensionUrl}welcome.html`);
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await page.close();
}
