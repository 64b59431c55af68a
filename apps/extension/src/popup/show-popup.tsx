import { popupTexts } from "@gazetteer/ui";
import { render } from "preact";
import { dressPage } from "../dress-page.ts";
import { hearChanges } from "../messaging/hear-changes.ts";
import { knownSettings } from "../storage/known-settings.ts";
import { openSurfaceStore } from "../storage/surface-store.ts";
import { firstSettings } from "../tab/first-settings.tsx";
import { nameLanguages, uiLanguage } from "../ui-language.ts";
import { Popup } from "./Popup.tsx";
import { readPopupState } from "./popup-state.ts";

/** Renders the popup into `root` and keeps it right while it is open. */
export async function showPopup(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const store = openSurfaceStore();
  let drawn = 0;
  /** What the reader pressed and is not stored yet. */
  let pending = 0;
  const draw = async () => {
    const turn = ++drawn;
    const settings = await (turn === 1
      ? firstSettings(store, root, "popup")
      : knownSettings(store));
    const language = uiLanguage(settings);
    dressPage(settings, language);
    document.title = popupTexts(language).title;
    const state = await readPopupState(store, nameLanguages(settings));
    // A later reading has overtaken this one, or a press that it knows nothing of: its switch would jump back.
    if (turn !== drawn || pending > 0) return;
    render(
      <Popup
        store={store}
        state={state}
        language={language}
        refresh={() => void draw()}
        follow={follow}
      />,
      root,
    );
  };
  const follow = (work: Promise<unknown>) => {
    pending += 1;
    const done = () => {
      pending -= 1;
      void draw();
    };
    void work.then(done, done);
  };
  hearChanges(() => void draw(), signal);
  await draw();
}
