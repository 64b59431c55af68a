import type { FoldedToken } from "../text/fold-tokens.ts";
import { TOKEN_KIND } from "../text/token-buffer.ts";
import { classOf, isCased, isUpper, UNIT_CLASS, unitValue } from "../text/unit-table.ts";

/** A word of five capitals or more is no acronym that happens to look like a name; DIET, MORI, IT may be. */
const SAFE_LETTERS = 5;
/** How far the line is read on either side: a few words tell. */
const LINE_REACH = 60;

/** Words read on either side. */
const NEIGHBOURS = 3;

/** After a place in capitals at the start of a line: "OSLO (Reuters) -", "KYIV, May 5". */
const DATELINE = /^\s?(?:[,(:\u2012-\u2015]|-\s)/;
/** Pronouns and particles that look like a short acronym in a line of capitals. */
const SHORT_WORDS = new Set("us it who in is as at he no so do am an on or to up we".split(" "));

/** How many words beside a match are in capitals, and how many have none. */
interface Surroundings {
  capitals: number;
  small: number;
}

/** Reads words from `from` in steps of `step`, to the end of the line. */
function countWords(text: string, from: number, step: 1 | -1, counts: Surroundings): void {
  let [upper, lower, words] = [0, 0, 0];
  for (let distance = 0; distance <= LINE_REACH; distance++) {
    const at = from + step * distance;
    const value = at >= 0 && at < text.length ? unitValue(text.charCodeAt(at)) : 0;
    if (value < 0) {
      if (isUpper(value)) upper++;
      else if (isCased(value)) lower++;
      continue;
    }
    if (upper + lower > 1) {
      if (lower === 0) counts.capitals++;
      else if (upper === 0) counts.small++;
      if (++words === NEIGHBOURS) return;
    }
    [upper, lower] = [0, 0];
    if (value === 0 || classOf(value) === UNIT_CLASS.lineBreak) return;
  }
}

function surroundings(text: string, start: number, end: number): Surroundings {
  const counts = { capitals: 0, small: 0 };
  countWords(text, start - 1, -1, counts);
  countWords(text, end, 1, counts);
  return counts;
}

/** Whether nothing but space stands between the line's start and `start`. */
function beginsLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= LINE_REACH; at--) {
    const kind = classOf(unitValue(text.charCodeAt(at)));
    if (kind === UNIT_CLASS.lineBreak) return true;
    if (kind !== UNIT_CLASS.space && kind !== UNIT_CLASS.ignorable) return false;
  }
  return start <= LINE_REACH;
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
  const { capitals, small } = surroundings(text, start, end);
  if (capitals > 0 && small === 0) return true;
  return beginsLine(text, start) && DATELINE.test(text.slice(end, end + 3));
}

/** Whether an acronym is an ordinary word here, in a line of capitals: "GIVE US PEACE". */
export function isWordAmongCapitals(text: string, start: number, end: number): boolean {
  if (end - start > 3 || !SHORT_WORDS.has(text.slice(start, end).toLowerCase())) return false;
  const { capitals, small } = surroundings(text, start, end);
  return capitals > 0 && small === 0;
}
