import type { BrowserContext } from "@playwright/test";

/** The part of the browser's own extensions page that is used here. */
interface ExtensionsPage {
  readonly chrome: {
    readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> };
    readonly developerPrivate: {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(update: {
        extensionId: string;
        hostAccess: "ON_CLICK" | "ON_ALL_SITES";
      }): Promise<void>;
      reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    };
  };
}

/** The reader switches the extension off. */
export async function disableExtension(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as ExtensionsPage;
    await chrome.management.setEnabled(extensionId, false);
  }, id);
  await page.close();
}

/** Reloads the extension, as an update does: what is open keeps the scripts of the old copy. */
export async function reloadExtension(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as ExtensionsPage;
    // Without developer mode the browser disables what it reloads from a folder.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
  }, id);
  await page.close();
}

/** What the reader chooses in the extension's menu: on which sites it may read. */
export async function setSiteAccess(
  context: BrowserContext,
  id: string,
  hostAccess: "ON_CLICK" | "ON_ALL_SITES",
): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async ({ extensionId, access }) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: access,
      });
    },
    { extensionId: id, access: hostAccess },
  );
  await page.close();
}
