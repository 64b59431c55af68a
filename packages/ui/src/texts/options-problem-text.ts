import { optionsProblems as en } from "./en/options-problems.ts";
import { optionsProblems as ja } from "./ja/options-problems.ts";
import { PROBLEM_PATTERNS } from "./problem-patterns.ts";
import { optionsProblems as ru } from "./ru/options-problems.ts";
import { textsOf } from "./texts-of.ts";

const problemTexts = textsOf({ en, ja, ru });

/** A message of the validator in the reader's language; one that nobody knew of stays as it is. */
export function optionsProblemText(language: string, message: string): string {
  for (const [pattern, key] of PROBLEM_PATTERNS) {
    const found = pattern.exec(message);
    if (found !== null)
      return problemTexts(language)[key].replace(
        /\$(\d)/g,
        (_, at: string) => found[Number(at)] ?? "",
      );
  }
  return message;
}
