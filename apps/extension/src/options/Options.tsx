import type { Store } from "@gazetteer/store";
import { useMemo, useState } from "preact/hooks";
import { DictionaryPane } from "./dictionary/DictionaryPane.tsx";
import { OptionsContext } from "./options-context.ts";
import { Rail } from "./Rail.tsx";
import { UndoBar } from "./UndoBar.tsx";
import { useRoute } from "./use-route.ts";

export interface OptionsProps {
  readonly store: Store;
  readonly language: string;
  readonly languages: readonly string[];
}

/** The options page: a rail of panes, the pane that the address names, and undo for all of them. */
export function Options({ store, language, languages }: OptionsProps) {
  const route = useRoute();
  const [said, setSaid] = useState("");
  const view = useMemo(
    () => ({ store, language, languages, say: setSaid }),
    [store, language, languages],
  );
  return (
    <OptionsContext.Provider value={view}>
      <div class="options">
        <Rail pane={route.pane} />
        <main class="pane">
          <DictionaryPane item={route.item} />
        </main>
        <UndoBar said={said} />
      </div>
    </OptionsContext.Provider>
  );
}
