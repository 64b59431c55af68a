import { optionsAboutTexts } from "@gazetteer/ui";
import { browser } from "wxt/browser";
import { useOptions } from "../options-context.ts";
import { ShortcutList } from "./ShortcutList.tsx";

/** What this is, how both sides are shown, what is promised, and the keys. */
export function AboutPane() {
  const texts = optionsAboutTexts(useOptions().language);
  return (
    <div class="form-pane prose">
      <h2>{texts.title}</h2>
      <p>{texts.what}</p>
      <p class="muted">{texts.version(browser.runtime.getManifest().version)}</p>
      <h3>{texts.sides}</h3>
      <p>{texts.sidesText}</p>
      <h3>{texts.privacy}</h3>
      <p>{texts.privacyText}</p>
      <p>{texts.noticeText}</p>
      <h3>{texts.keys}</h3>
      <ShortcutList />
      <h3>{texts.limits}</h3>
      <p>{texts.limitsText}</p>
      <h3>{texts.licences}</h3>
      <p>{texts.licencesText}</p>
    </div>
  );
}
