import type { FoldedToken } from "../text/fold-tokens.ts";
import { TOKEN_KIND } from "../text/token-buffer.ts";
import { isCased, isUpper, unitValue } from "../text/unit-table.ts";
import { isCommonNoun } from "./common-nouns.ts";

/** Shortest acronym that is also written as a word: "Nato", "Tass", but not "Us" or "Who". */
const SPOKEN_ACRONYM_LETTERS = 4;

/** How a word uses capitals. `capital`: one letter alone, or the first one only. */
export type CapitalPattern = "none" | "capital" | "capitals" | "mixed";

/** The pattern of the word from `start` to `end`. */
function capitalPattern(text: string, start = 0, end = text.length): CapitalPattern {
  let [upper, lower, first] = [0, 0, false];
  for (let index = start; index < end; index++) {
    const value = unitValue(text.charCodeAt(index));
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
  readonly patterns: readonly CapitalPattern[];
  /** Tokens whose capitals are part of the name. All when every one of them is a common noun. */
  readonly held: readonly boolean[];
  readonly allCommon: boolean;
}

export function readCapitals(tokens: readonly FoldedToken[]): CasedForm {
  const patterns = tokens.map(({ raw }) => capitalPattern(raw));
  const capital = tokens.map(
    ({ kind }, index) => kind === TOKEN_KIND.word && patterns[index] !== "none",
  );
  const proper = capital.map((held, index) => held && !isCommonNoun(tokens[index]?.folded ?? ""));
  return proper.includes(true)
    ? { tokens, patterns, held: proper, allCommon: false }
    : { tokens, patterns, held: capital, allCommon: true };
}

/** How a word with the pattern `found` stands to the word of a form it matched: `capitals` needs capitals around it. */
function patternFits(
  wanted: CapitalPattern,
  found: CapitalPattern,
  letters: number,
  held: boolean,
): "yes" | "no" | "capitals" {
  if (found === "capitals" && wanted !== "capitals") return "capitals";
  if (!held) return found === "mixed" && wanted !== "mixed" ? "no" : "yes";
  if (found === wanted) return found === "mixed" ? "no" : "yes";
  if (wanted === "none") return found === "capital" ? "yes" : "no";
  // "Nato" for NATO, "Mcdonald" for McDonald; never "nato".
  return found === "capital" && letters >= SPOKEN_ACRONYM_LETTERS ? "yes" : "no";
}

/** How a match writes its name: unit for unit, with other case or signs, or in capitals throughout. */
export type Lettering = "as-given" | "folded" | "capitals";

/**
 * Whether the case of a match fits its form, or fits if the text around it is in capitals too. `found` are its tokens,
 * whose places count from `base`.
 */
export function letterCaseFits(
  { tokens, patterns, held, allCommon }: CasedForm,
  text: string,
  base: number,
  found: readonly FoldedToken[],
  rule: "keep" | "exact",
): "folded" | "capitals" | "no" {
  let result: "folded" | "capitals" = "folded";
  let kept = !held.includes(true);
  for (let index = 0; index < tokens.length; index++) {
    const { raw } = tokens[index] as FoldedToken;
    const other = found[index] as FoldedToken;
    const wanted = patterns[index] as CapitalPattern;
    const start = base + other.start;
    const pattern = capitalPattern(text, start, start + other.raw.length);
    // Only words of mixed letters can have the same pattern and other capitals: "McDonald", "MCdonald".
    if (pattern !== "mixed" || wanted !== "mixed" || !text.startsWith(raw, start)) {
      const holds = rule === "exact" || (held[index] === true && !allCommon);
      const fits = patternFits(wanted, pattern, raw.length, holds);
      if (fits === "no" || (rule === "exact" && fits === "yes" && wanted !== pattern)) return "no";
      if (fits === "capitals") result = "capitals";
    }
    if (held[index] === true && pattern !== "none") kept = true;
  }
  return kept ? result : "no";
}
