import { fileProblems as en } from "./en/file-problems.ts";
import { FILE_PROBLEM_PATTERNS } from "./file-problem-patterns.ts";
import { fileProblems as ja } from "./ja/file-problems.ts";
import { optionsProblemText } from "./options-problem-text.ts";
import { fileProblems as ru } from "./ru/file-problems.ts";
import { sayProblem } from "./say-problem.ts";
import { textsOf } from "./texts-of.ts";

const fileProblemTexts = textsOf({ en, ja, ru });

/** Where in a file: `entities[3] (kunashir).names[0].text: `. */
const PLACE = /^[a-z][\w.[\]]*(?: \([^)]*\)[\w.[\]]*)*: /;

/** What is wrong with a file, in the reader's language, behind its place there, if it tells one. */
export function optionsFileProblemText(language: string, problem: string): string {
  const place = PLACE.exec(problem)?.[0] ?? "";
  const message = problem.slice(place.length);
  const said = sayProblem(FILE_PROBLEM_PATTERNS, fileProblemTexts(language), message);
  return place + (said ?? optionsProblemText(language, message));
}
