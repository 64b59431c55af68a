import { readSettings, type Store } from "@gazetteer/store";
import { commonTexts, Notice } from "@gazetteer/ui";
import { render } from "preact";
import { dressPage } from "../dress-page.ts";
import { parseSettings, type Settings } from "../settings.ts";
import { uiLanguage } from "../ui-language.ts";

/** What cannot be read is as the design has it. */
export async function knownSettings(store: Store): Promise<Settings> {
  return parseSettings(await readSettings(store).catch(() => ({})));
}

/** Settings come within milliseconds, unless somebody writes tens of thousands of rows. */
const PATIENCE_MS = 500;

/** The settings that a small surface is drawn with; while they cannot be read, `root` says why nothing is there. */
export async function firstSettings(store: Store, root: HTMLElement): Promise<Settings> {
  const timer = setTimeout(() => {
    const unknown = parseSettings({});
    const language = uiLanguage(unknown);
    dressPage(unknown, language);
    const { busy } = commonTexts(language);
    render(
      <main>
        <Notice>{busy}</Notice>
      </main>,
      root,
    );
  }, PATIENCE_MS);
  const settings = await knownSettings(store);
  clearTimeout(timer);
  return settings;
}
