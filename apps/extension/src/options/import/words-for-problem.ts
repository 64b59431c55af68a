import type { OptionsDataTexts } from "@gazetteer/ui";
import { type FileProblem, MAX_FILE_MB, MAX_TEXT_MB } from "../../data/read-file-text.ts";

function megabytesOf(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / 1_000_000));
}

/** Why a file was not read, in the reader's language. */
export function wordsForProblem(problem: FileProblem, { file }: OptionsDataTexts): string {
  switch (problem.problem) {
    case "tooLarge":
      return file.tooLarge(MAX_FILE_MB);
    case "unpacksTooLarge":
      return file.unpacksTooLarge(MAX_TEXT_MB);
    case "notJson":
      return file.notJson(problem.line);
    default:
      return file[problem.problem];
  }
}

/** An error as it comes from a worker, too. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Of a full disk. */
  readonly neededBytes?: number;
}

/** Why work came to nothing: errors of the store have words of their own. */
export function wordsForFailure(
  { name, message, neededBytes = 0 }: Failure,
  { report, readOnly, noRoom, failed }: OptionsDataTexts,
): string {
  switch (name) {
    case "StalePlanError":
      return report.stale;
    case "NewerDataError":
      return readOnly;
    case "QuotaError":
      return noRoom(megabytesOf(neededBytes));
    default:
      return failed(message);
  }
}
