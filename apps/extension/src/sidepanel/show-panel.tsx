import { panelTexts } from "@gazetteer/ui";
import { render } from "preact";
import { browser } from "wxt/browser";
import { dressPage } from "../dress-page.ts";
import { hearChanges } from "../messaging/hear-changes.ts";
import { knownSettings } from "../storage/known-settings.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { firstSettings } from "../tab/first-settings.tsx";
import { nameLanguages, uiLanguage } from "../ui-language.ts";
import { Panel } from "./Panel.tsx";
import { createPanelReader } from "./panel-state.ts";

/** Renders the panel into `root` and follows the page, the tab and the window that the reader turns to. */
export async function showPanel(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const store = openSurfaceStore();
  const read = createPanelReader(store);
  let drawn = 0;
  const draw = async () => {
    const turn = ++drawn;
    const settings = await (turn === 1
      ? firstSettings(store, root, "panel")
      : knownSettings(store));
    const language = uiLanguage(settings);
    dressPage(settings, language);
    document.title = panelTexts(language).title;
    const state = await read(nameLanguages(settings));
    if (turn === drawn) render(<Panel state={state} language={language} />, root);
  };
  const redraw = () => void draw();
  hearChanges(redraw, signal);
  browser.tabs.onActivated.addListener(redraw);
  browser.tabs.onUpdated.addListener(redraw);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(redraw);
    browser.tabs.onUpdated.removeListener(redraw);
  });
  await draw();
}
