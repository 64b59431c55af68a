import type { FoldedToken } from "../text/fold-tokens.ts";
import { TOKEN_KIND } from "../text/token-buffer.ts";
import { capitalPattern } from "./letter-case.ts";

/** A word of five capitals or more is no acronym that happens to look like a name; DIET, MORI, IT may be. */
const SAFE_LETTERS = 5;
/** How far the line is read on either side: a few words tell. */
const LINE_REACH = 60;

const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/** After a place in capitals at the start of a line: "OSLO (Reuters) -", "KYIV, May 5". */
const DATELINE = /^\s?(?:[,(:\u2012-\u2015]|-\s)/;

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - LINE_REACH), start);
  return before.split(LINE_BREAK).at(-1) ?? "";
}

function lineAfter(text: string, end: number): string {
  return text.slice(end, end + LINE_REACH).split(LINE_BREAK)[0] ?? "";
}

/** Pronouns and particles that look like a short acronym in a line of capitals. */
const SHORT_WORDS = new Set("us it who in is as at he no so do am an on or to up we".split(" "));

function patternsAround(text: string, start: number, end: number): string[] {
  const words = (part: string): string[] => part.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return [
    ...words(lineBefore(text, start)).slice(-3),
    ...words(lineAfter(text, end)).slice(0, 3),
  ].map(capitalPattern);
}

/** Whether a match in capitals is one because its line is, not because an acronym looks the same. */
export function standsAmongCapitals(
  text: string,
  start: number,
  end: number,
  tokens: readonly FoldedToken[],
): boolean {
  const words = tokens.filter(({ kind }) => kind === TOKEN_KIND.word);
  if (words.length > 1) return true;
  if ((words[0]?.folded.length ?? 0) >= SAFE_LETTERS) return true;
  const around = patternsAround(text, start, end);
  if (around.includes("none")) {
    const first = lineBefore(text, start).trim() === "";
    return first && DATELINE.test(lineAfter(text, end));
  }
  return around.includes("capitals");
}

/** Whether an acronym is an ordinary word here, in a line of capitals: "GIVE US PEACE". */
export function isWordAmongCapitals(text: string, start: number, end: number): boolean {
  if (end - start > 3 || !SHORT_WORDS.has(text.slice(start, end).toLowerCase())) return false;
  const around = patternsAround(text, start, end);
  return around.includes("capitals") && !around.includes("none") && !around.includes("capital");
}
