import type { BrowserContext } from "@playwright/test";

/** A write to all tables, as an import is, kept open until what it gives back is called. */
export async function holdDatabase(
  context: BrowserContext,
  extensionUrl: string,
): Promise<() => Promise<void>> {
  const writer = await context.newPage();
  await writer.goto(`${extensionUrl}marks.css`);
  await writer.evaluate(async () => {
    const opened = indexedDB.open("gazetteer");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    const db = opened.result;
    const meta = db.transaction([...db.objectStoreNames], "readwrite").objectStore("meta");
    const hold = () => {
      const asked = meta.get("meta");
      asked.addEventListener("success", () => "released" in globalThis || hold());
    };
    hold();
  });
  return async () => {
    await writer.evaluate(() => Object.assign(globalThis, { released: true }));
  };
}
