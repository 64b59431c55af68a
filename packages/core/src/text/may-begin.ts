import { SMALL_S } from "./token-buffer.ts";
import { admits, type TokenFilter } from "./token-filter.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { WORD_UNITS } from "./unit-table.ts";

const unitAt = (text: string, at: number): number => WORD_UNITS[text.charCodeAt(at)] as number;

/**
 * Whether a name may begin with the word whose third unit is at `at`, by its first five, or by all where it has
 * fewer. Most words end here.
 */
export function mayBegin(
  text: string,
  at: number,
  until: number,
  { bits, shift }: TokenFilter,
): boolean {
  const initial = text.charCodeAt(at - 2);
  const first = WORD_UNITS[initial] as number;
  const second = unitAt(text, at - 1);
  if (first === 0 || second === 0) return true;
  const capital = first === initial ? 0 : 1;
  const three = hashOn(hashOn(hashOn(TOKEN_SEED, first), second), unitAt(text, at));
  const fourth = at + 1 < until ? unitAt(text, at + 1) : 0;
  if (fourth === 0) return admits(bits, shift, three, capital) !== 0;
  const four = hashOn(three, fourth);
  const fifth = at + 2 < until ? unitAt(text, at + 2) : 0;
  if (fifth !== 0) return admits(bits, shift, hashOn(four, fifth), capital) !== 0;
  return (
    admits(bits, shift, four, capital) !== 0 ||
    (fourth === SMALL_S && admits(bits, shift, three, capital) !== 0)
  );
}
