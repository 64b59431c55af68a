import type { Store } from "@gazetteer/store";
import { commonTexts, Notice } from "@gazetteer/ui";
import { render } from "preact";
import { dressPage } from "../dress-page.ts";
import { parseSettings, type Settings } from "../settings.ts";
import { knownSettings } from "../storage/known-settings.ts";
import { uiLanguage } from "../ui-language.ts";

/** Settings come within milliseconds, unless somebody writes tens of thousands of rows. */
const PATIENCE_MS = 500;

/** The settings that a surface is drawn with first; while they cannot be read, `root` says why nothing is there. */
export async function firstSettings(
  store: Store,
  root: HTMLElement,
  surface: "popup" | "panel",
): Promise<Settings> {
  const timer = setTimeout(() => {
    const unknown = parseSettings({});
    const language = uiLanguage(unknown);
    dressPage(unknown, language);
    const { busy } = commonTexts(language);
    render(
      <main class={surface}>
        <Notice>{busy}</Notice>
      </main>,
      root,
    );
  }, PATIENCE_MS);
  const settings = await knownSettings(store);
  clearTimeout(timer);
  return settings;
}
