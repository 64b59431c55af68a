import type { FoldedToken } from "../text/fold-tokens.ts";
import { TOKEN_KIND } from "../text/token-buffer.ts";
import { isCased, isUpper, unitValue } from "../text/unit-table.ts";
import { isCommonNoun } from "./common-nouns.ts";

/** Shortest acronym that is also written as a word: "Nato", "Tass", but not "Us" or "Who". */
const SPOKEN_ACRONYM_LETTERS = 4;

/** How a word uses capitals. `capital`: one letter alone, or the first one only. */
export type CapitalPattern = "none" | "capital" | "capitals" | "mixed";

export function capitalPattern(word: string): CapitalPattern {
  let [upper, lower, first] = [0, 0, false];
  for (let index = 0; index < word.length; index++) {
    const value = unitValue(word.charCodeAt(index));
    if (!isCased(value)) continue;
    if (upper + lower === 0) first = isUpper(value);
    if (isUpper(value)) upper++;
    else lower++;
  }
  if (upper === 0) return "none";
  if (first && upper === 1) return "capital";
  return lower === 0 ? "capitals" : "mixed";
}

/** A form as the rules for capitals see it. */
export interface CasedForm {
  readonly tokens: readonly FoldedToken[];
  /** Tokens whose capitals are part of the name. All when every one of them is a common noun. */
  readonly held: readonly boolean[];
  readonly allCommon: boolean;
}

export function readCapitals(tokens: readonly FoldedToken[]): CasedForm {
  const capital = tokens.map(
    ({ kind, raw }) => kind === TOKEN_KIND.word && capitalPattern(raw) !== "none",
  );
  const proper = capital.map((held, index) => held && !isCommonNoun(tokens[index]?.folded ?? ""));
  return proper.includes(true)
    ? { tokens, held: proper, allCommon: false }
    : { tokens, held: capital, allCommon: true };
}

/** How one word of a text stands to the word of a form it matched: `capitals` needs capitals around it. */
function wordFits(form: string, text: string, held: boolean): "yes" | "no" | "capitals" {
  if (form === text) return "yes";
  const [wanted, found] = [capitalPattern(form), capitalPattern(text)];
  if (found === "capitals" && wanted !== "capitals") return "capitals";
  if (!held) return found === "mixed" && wanted !== "mixed" ? "no" : "yes";
  if (found === wanted) return found === "mixed" ? "no" : "yes";
  if (wanted === "none") return found === "capital" ? "yes" : "no";
  // "Nato" for NATO, "Mcdonald" for McDonald; never "nato".
  return found === "capital" && form.length >= SPOKEN_ACRONYM_LETTERS ? "yes" : "no";
}

/** How a match writes its name: unit for unit, with other case or signs, or in capitals throughout. */
export type Lettering = "as-given" | "folded" | "capitals";

/** Whether the case of a match fits its form, or fits if the text around it is in capitals too. */
export function letterCaseFits(
  { tokens, held, allCommon }: CasedForm,
  texts: readonly string[],
  rule: "keep" | "exact",
): "folded" | "capitals" | "no" {
  let result: "folded" | "capitals" = "folded";
  let kept = !held.includes(true);
  for (let index = 0; index < tokens.length; index++) {
    const [wanted, found] = [tokens[index]?.raw ?? "", texts[index] ?? ""];
    const fits = wordFits(wanted, found, rule === "exact" || (held[index] === true && !allCommon));
    if (fits === "no") return "no";
    if (fits === "capitals") result = "capitals";
    else if (rule === "exact" && capitalPattern(wanted) !== capitalPattern(found)) return "no";
    if (held[index] === true && capitalPattern(found) !== "none") kept = true;
  }
  return kept ? result : "no";
}
