import { readSettings, type Store } from "@gazetteer/store";
import { optionsTexts } from "@gazetteer/ui";
import { useCallback, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { dressPage } from "../dress-page.ts";
import { parseSettings, type Settings } from "../settings.ts";
import { uiLanguage } from "../ui-language.ts";
import { DatabaseNotice } from "./backup/DatabaseNotice.tsx";
import { createDrafts } from "./dictionary/draft/drafts.ts";
import { DropTarget } from "./import/DropTarget.tsx";
import { useImport } from "./import/use-import.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { OptionsContext } from "./options-context.ts";
import { PaneView } from "./PaneView.tsx";
import { Rail } from "./Rail.tsx";
import { UndoBar } from "./UndoBar.tsx";
import { useLive } from "./use-live.ts";
import { useRoute } from "./use-route.ts";
import { useSaid } from "./use-said.ts";

export interface OptionsProps {
  readonly store: Store;
  /** Settings to begin with; later ones are followed. */
  readonly first: Settings;
}

/** The options page: a rail of panes, the pane that the address names, and undo for all of them. */
export function Options({ store, first }: OptionsProps) {
  const route = useRoute();
  const [said, say] = useSaid(route.pane);
  const live = useLive(useCallback(() => readSettings(store), [store]));
  const settings = live.state === "ready" ? parseSettings(live.value) : first;
  const language = uiLanguage(settings);
  const { theme, cardLanguage } = settings;
  useLayoutEffect(() => {
    dressPage({ theme }, language);
    document.title = optionsTexts(language).title;
  }, [theme, language]);
  const [drafts] = useState(() => createDrafts(sessionStorage));
  const base = useMemo(() => {
    const languages = [language, ...navigator.languages, "en"];
    const cardLanguages = cardLanguage === "auto" ? languages : [cardLanguage, ...languages];
    return { store, drafts, language, languages, cardLanguages, say };
  }, [store, drafts, language, cardLanguage, say]);
  const opened = useImport(base);
  const view = useMemo(() => ({ ...base, opened }), [base, opened]);
  return (
    <OptionsContext.Provider value={view}>
      <div class="options">
        <Rail pane={route.pane} />
        <main class="pane">
          <DatabaseNotice />
          <FailureNotice />
          <PaneView route={route} />
        </main>
        <UndoBar said={said} />
        <DropTarget />
      </div>
    </OptionsContext.Provider>
  );
}
