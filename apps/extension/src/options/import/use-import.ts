import { type ImportPlan, type ImportSource, planImport } from "@gazetteer/store";
import { optionsDataTexts } from "@gazetteer/ui";
import { useState } from "preact/hooks";
import { useOptions } from "../options-context.ts";
import { type FileProblem, MAX_FILE_MB, MAX_TEXT_MB, readImportFile } from "./read-import-file.ts";
import { sourceOf } from "./source-of.ts";

/** Where an import stands: nothing chosen, a file being checked, a plan to look at, or a file that cannot be read. */
export type ImportState =
  | { readonly state: "idle" }
  | { readonly state: "checking" }
  | { readonly state: "planned"; readonly name: string; readonly plan: ImportPlan }
  | { readonly state: "refused"; readonly name: string; readonly reason: string };

export interface ImportInUse {
  readonly now: ImportState;
  readonly openFile: (file: File) => Promise<void>;
  readonly openSource: (name: string, source: ImportSource) => Promise<void>;
  readonly close: () => void;
}

/** Opens a file, finds out what it would change, and waits for the reader's word. */
export function useImport(): ImportInUse {
  const { store, language } = useOptions();
  const [now, setNow] = useState<ImportState>({ state: "idle" });
  const texts = optionsDataTexts(language).file;
  const wordsFor = (problem: FileProblem) => {
    switch (problem.problem) {
      case "tooLarge":
        return texts.tooLarge(MAX_FILE_MB);
      case "unpacksTooLarge":
        return texts.unpacksTooLarge(MAX_TEXT_MB);
      case "notJson":
        return texts.notJson(problem.detail);
      default:
        return texts[problem.problem];
    }
  };
  const openSource = async (name: string, source: ImportSource) => {
    setNow({ state: "checking" });
    setNow({ state: "planned", name, plan: await planImport(store, source) });
  };
  const openFile = async (file: File) => {
    setNow({ state: "checking" });
    const read = await readImportFile(file);
    if ("problem" in read) {
      setNow({ state: "refused", name: file.name, reason: wordsFor(read) });
      return;
    }
    const source = sourceOf(read.json);
    if (source === undefined) setNow({ state: "refused", name: file.name, reason: texts.unknown });
    else await openSource(file.name, source);
  };
  return { now, openFile, openSource, close: () => setNow({ state: "idle" }) };
}
