import { optionsTexts } from "@gazetteer/ui";
import { readSettings } from "@gazetteer/store";
import { render } from "preact";
import { dressPage } from "../dress-page.ts";
import { parseSettings } from "../settings.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { nameLanguages, uiLanguage } from "../ui-language.ts";
import { Options } from "./Options.tsx";

/** Renders the options page into `root`. */
export async function showOptions(root: HTMLElement): Promise<void> {
  const store = openSurfaceStore();
  // A database that cannot be read still gets a page that says so.
  const settings = parseSettings(await readSettings(store).catch(() => ({})));
  const language = uiLanguage(settings);
  dressPage(settings, language);
  document.title = optionsTexts(language).title;
  render(<Options store={store} language={language} languages={nameLanguages(settings)} />, root);
}
