import { fileProblems as en } from "./en/file-problems.ts";
import { FILE_PROBLEM_PATTERNS } from "./file-problem-patterns.ts";
import { fileProblems as ja } from "./ja/file-problems.ts";
import { optionsProblemText } from "./options-problem-text.ts";
import { fileProblems as ru } from "./ru/file-problems.ts";
import { sayProblem } from "./say-problem.ts";
import { textsOf } from "./texts-of.ts";

const fileProblemTexts = textsOf({ en, ja, ru });

/** What is wrong with a file, in the reader's language. */
export function optionsFileProblemText(language: string, message: string): string {
  const said = sayProblem(FILE_PROBLEM_PATTERNS, fileProblemTexts(language), message);
  // As the validator lists what is allowed.
  return said?.replaceAll('" | "', ", ") ?? optionsProblemText(language, message);
}
