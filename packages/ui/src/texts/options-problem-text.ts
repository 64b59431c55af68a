import { optionsProblems as en } from "./en/options-problems.ts";
import { optionsProblems as ja } from "./ja/options-problems.ts";
import { PROBLEM_PATTERNS } from "./problem-patterns.ts";
import { optionsProblems as ru } from "./ru/options-problems.ts";
import { sayProblem } from "./say-problem.ts";
import { textsOf } from "./texts-of.ts";

const problemTexts = textsOf({ en, ja, ru });

/** A message of the validator in the reader's language; one that nobody knew of stays as it is. */
export function optionsProblemText(language: string, message: string): string {
  return sayProblem(PROBLEM_PATTERNS, problemTexts(language), message) ?? message;
}
