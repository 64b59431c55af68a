import { Button, Switch, popupTexts } from "@gazetteer/ui";
import { putSetting, type Store } from "@gazetteer/store";
import { ask, askTab } from "../messaging/ask.ts";
import { setSiteChoice } from "../storage/site-choice.ts";
import { EntityList } from "../tab/EntityList.tsx";
import { openPanel } from "../tab/open-panel.ts";
import type { TabMention } from "../tab/read-page.ts";
import { PageNotice } from "./PageNotice.tsx";
import type { PopupState } from "./popup-state.ts";

export interface PopupProps {
  readonly store: Store;
  readonly state: PopupState;
  readonly language: string;
  /** Reads everything again. */
  readonly refresh: () => void;
  /** The same once something is stored; until then what is shown stays as the reader has pressed it. */
  readonly follow: (storing: Promise<unknown>) => void;
}

/** What the reader's switch says about the site, given that `pages` may leave it out by itself. */
function isOnHere({ choice, settings }: PopupState): boolean {
  return choice === undefined ? settings.pages !== "chosen" : choice !== "off";
}

export function Popup(props: PopupProps) {
  const { store, state, language, refresh, follow } = props;
  const texts = popupTexts(language);
  const { settings, tab, site, choice, page, groups, titles } = state;
  const isOn = settings.power === "on";
  const isRead = isOn && page !== undefined && page.marking !== "off";

  const setPower = (on: boolean) => follow(putSetting(store, "power", on ? "on" : "off"));
  const setSite = (on: boolean) => {
    if (site === undefined) return;
    const onChoice = settings.pages === "chosen" ? "marked" : undefined;
    follow(setSiteChoice(store, site, on ? onChoice : "off"));
  };
  const setListOnly = (on: boolean) => {
    if (site !== undefined) follow(setSiteChoice(store, site, on ? "listed" : undefined));
  };
  const jumpTo = ({ entity, frame, index }: TabMention) => {
    if (tab !== undefined)
      void askTab(tab.id, "goTo", { to: "mention", entity, index }, frame).then(() =>
        window.close(),
      );
  };
  const showPanel = () => {
    if (tab !== undefined) void openPanel(tab.id).then(() => window.close());
  };

  return (
    <main class="popup">
      <header>
        <h1>{texts.title}</h1>
        <Switch checked={isOn} onChange={setPower}>
          {texts.everything}
        </Switch>
      </header>
      {state.storage === "none" && <p class="muted">{texts.noStorage}</p>}
      {site !== undefined && (
        <section aria-label={texts.siteChoice}>
          <p class="site">{page?.url.startsWith("file:") ? page.title : site.site}</p>
          <Switch checked={isOnHere(state)} onChange={setSite} disabled={!isOn}>
            {texts.thisSite}
          </Switch>
          {isOnHere(state) && (
            <Switch checked={choice === "listed"} onChange={setListOnly} disabled={!isOn}>
              {texts.listOnly}
            </Switch>
          )}
        </section>
      )}
      <section class="page" aria-label={texts.onThisPage}>
        <PageNotice {...props} />
        <EntityList groups={groups} titles={titles} language={language} onChoose={jumpTo} />
      </section>
      <footer>
        {isRead && tab !== undefined && (
          <Button
            look="text"
            onClick={() => void askTab(tab.id, "scan", {}, "all").then(refresh, refresh)}
          >
            {texts.scanAgain}
          </Button>
        )}
        <Button look="text" onClick={showPanel}>
          {texts.openPanel}
        </Button>
        <Button look="text" onClick={() => void ask("openOptions", {}).then(() => window.close())}>
          {texts.options}
        </Button>
      </footer>
    </main>
  );
}
