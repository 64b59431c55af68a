import { popupTexts } from "@gazetteer/ui";
import { readSettings } from "@gazetteer/store";
import { render } from "preact";
import { dressPage } from "../dress-page.ts";
import { hearChanges } from "../messaging/hear-changes.ts";
import { parseSettings } from "../settings.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { nameLanguages, uiLanguage } from "../ui-language.ts";
import { Popup } from "./Popup.tsx";
import { readPopupState } from "./popup-state.ts";

/** Renders the popup into `root` and keeps it right while it is open. */
export async function showPopup(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const store = openSurfaceStore();
  let drawn = 0;
  const draw = async () => {
    const turn = ++drawn;
    const settings = parseSettings(await readSettings(store).catch(() => ({})));
    const language = uiLanguage(settings);
    dressPage(settings, language);
    document.title = popupTexts(language).title;
    const state = await readPopupState(store, nameLanguages(settings));
    // A later reading has overtaken this one.
    if (turn !== drawn) return;
    render(
      <Popup store={store} state={state} language={language} refresh={() => void draw()} />,
      root,
    );
  };
  hearChanges(() => void draw(), signal);
  await draw();
}
