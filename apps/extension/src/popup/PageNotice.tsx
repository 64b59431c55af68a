import { Button, plural, popupTexts } from "@gazetteer/ui";
import { ask } from "../messaging/ask.ts";
import { setSiteChoice } from "../storage/site-choice.ts";
import { requestAccess } from "../tab/site-access.ts";
import type { PopupProps } from "./Popup.tsx";

/** In words: how many entities there are, or why there are none, and what can be done about it. */
export function PageNotice({ store, state, language, refresh, follow }: PopupProps) {
  const texts = popupTexts(language);
  const { settings, tab, site, access, page, groups } = state;

  if (settings.power === "off") return <p>{texts.everythingOff}</p>;
  if (page === undefined) {
    const readOnce = () => {
      if (tab !== undefined) void ask("readTab", { tab: tab.id }).then(refresh);
    };
    if (access === "withheld")
      return (
        <>
          <p>{texts.noAccess}</p>
          <div class="row">
            <Button look="primary" onClick={() => void requestAccess().then(readOnce)}>
              {texts.grant}
            </Button>
            <Button onClick={readOnce}>{texts.readOnce}</Button>
          </div>
        </>
      );
    if (site === undefined) return <p>{texts.cannotRead}</p>;
    return (
      <>
        <p>{texts.reload}</p>
        <Button onClick={readOnce}>{texts.readOnce}</Button>
      </>
    );
  }
  if (page.marking === "off") return <p>{texts.isOff}</p>;
  if (page.marking === "unread" && site !== undefined)
    return (
      <>
        <p>{texts.unread}</p>
        <Button onClick={() => follow(setSiteChoice(store, site, "marked"))}>
          {texts.markAnyway}
        </Button>
      </>
    );
  if (groups.length === 0) return <p>{texts.nothing}</p>;
  return (
    <p role="status">
      <strong>{plural(language, groups.length, texts.entities)}</strong> ·{" "}
      {plural(language, page.mentions.length, texts.mentions)}
      {page.heldBack > 0 && (
        <span class="muted"> {plural(language, page.heldBack, texts.heldBack)}</span>
      )}
    </p>
  );
}
