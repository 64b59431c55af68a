import type { OptionsDataTexts } from "@gazetteer/ui";
import { type FileProblem, MAX_FILE_MB, MAX_TEXT_MB } from "../../data/read-file-text.ts";

/** Why a file was not read, in the reader's language. */
export function wordsForProblem(problem: FileProblem, { file }: OptionsDataTexts): string {
  switch (problem.problem) {
    case "tooLarge":
      return file.tooLarge(MAX_FILE_MB);
    case "unpacksTooLarge":
      return file.unpacksTooLarge(MAX_TEXT_MB);
    case "notJson":
      return file.notJson(problem.detail);
    default:
      return file[problem.problem];
  }
}

/** Why the work of the worker came to nothing: errors of the store have words of their own. */
export function wordsForFailure(
  { name, message }: { readonly name: string; readonly message: string },
  { report, readOnly }: OptionsDataTexts,
): string {
  if (name === "StalePlanError") return report.stale;
  return name === "NewerDataError" ? readOnly : message;
}
