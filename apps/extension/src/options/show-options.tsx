import type { Store } from "@gazetteer/store";
import { Notice, optionsDataTexts } from "@gazetteer/ui";
import { render } from "preact";
import { ask } from "../messaging/ask.ts";
import { parseSettings, type Settings } from "../settings.ts";
import { knownSettings } from "../storage/known-settings.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { uiLanguage } from "../ui-language.ts";
import { Options } from "./Options.tsx";

/** An older page lets go of the database within milliseconds; one that has not after so long never will. */
const BLOCKED_MS = 3_000;

/** Settings come within milliseconds, unless another page is in the middle of a long write. */
const PATIENCE_MS = 500;

/** The browser counts ten versions for each of Dexie's. */
const NATIVE_VERSIONS = 10;

/**
 * Whether somebody keeps the database at an older version. Of all who wait for the newer one the browser tells only the
 * first, which may be the background.
 */
async function isHeld({ name, verno }: Store["db"]): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(
    (each) => each.name === name && (each.version ?? 0) < Math.round(verno * NATIVE_VERSIONS),
  );
}

/** Renders the options page into `root`. */
export async function showOptions(root: HTMLElement): Promise<void> {
  const store = openSurfaceStore();
  // Whoever takes the database away leaves a page of the past, whose next write would begin an empty one. Edits that
  // are not saved outlive the reload.
  store.db.on("versionchange", ({ newVersion }) => {
    if (newVersion === null) location.reload();
  });
  // A database that is empty, new or lost, is filled by the background, which notices a loss.
  void ask("ready", {});
  const opened = new AbortController();
  // The words are those of the browser's language: settings are in the database that does not open.
  const { blocked } = optionsDataTexts(uiLanguage(parseSettings({})));
  const sayIfHeld = async () => {
    const held = await isHeld(store.db);
    if (held && !opened.signal.aborted) render(<Notice tone="error">{blocked}</Notice>, root);
  };
  const show = (settings: Settings) => render(<Options store={store} first={settings} />, root);
  const timers = [
    setTimeout(() => show(parseSettings({})), PATIENCE_MS),
    setTimeout(() => void sayIfHeld(), BLOCKED_MS),
  ];
  // A database that cannot be read still gets a page that says so.
  const settings = await knownSettings(store);
  for (const timer of timers) clearTimeout(timer);
  opened.abort();
  show(settings);
}
