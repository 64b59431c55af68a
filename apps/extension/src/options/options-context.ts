import type { Store } from "@gazetteer/store";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Drafts } from "./dictionary/draft/drafts.ts";
import type { ImportInUse } from "./import/use-import.ts";

/** What every pane needs. */
export interface OptionsView {
  readonly store: Store;
  /** Edits that are not saved yet. */
  readonly drafts: Drafts;
  /** Language of the interface. */
  readonly language: string;
  /** The reader's languages for names and texts, best first. */
  readonly languages: readonly string[];
  /** The same for cards, whose texts the reader may have chosen another language for. */
  readonly cardLanguages: readonly string[];
  /** Tells the reader, and a screen reader, what has just happened. */
  readonly say: (words: string) => void;
  /** The file that is being brought in, whichever pane shows it. */
  readonly opened: ImportInUse;
}

export const OptionsContext = createContext<OptionsView | undefined>(undefined);

export function useOptions(): OptionsView {
  const view = useContext(OptionsContext);
  if (view === undefined) throw new Error("outside the options page");
  return view;
}
