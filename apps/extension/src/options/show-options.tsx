import { readSettings } from "@gazetteer/store";
import { Notice, optionsDataTexts } from "@gazetteer/ui";
import { render } from "preact";
import { parseSettings } from "../settings.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { uiLanguage } from "../ui-language.ts";
import { Options } from "./Options.tsx";

/** An older page lets go of the database within milliseconds; one that has not after so long never will. */
const BLOCKED_MS = 3_000;

/** Renders the options page into `root`. */
export async function showOptions(root: HTMLElement): Promise<void> {
  const store = openSurfaceStore();
  const opened = new AbortController();
  // The words are those of the browser's language: settings are in the database that does not open.
  const { blocked } = optionsDataTexts(uiLanguage(parseSettings({})));
  store.db.on("blocked", () => {
    setTimeout(() => {
      if (!opened.signal.aborted) render(<Notice tone="error">{blocked}</Notice>, root);
    }, BLOCKED_MS);
  });
  // A database that cannot be read still gets a page that says so.
  const settings = parseSettings(await readSettings(store).catch(() => ({})));
  opened.abort();
  render(<Options store={store} first={settings} />, root);
}
