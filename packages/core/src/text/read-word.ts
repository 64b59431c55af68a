import { GAP_BITS, TOKEN_KIND, type TokenBuffer } from "./token-buffer.ts";
import { hashOn, TOKEN_SEED } from "./token-hash.ts";
import { classOf, EXPANSIONS, UNIT_CLASS, unitValue } from "./unit-table.ts";

/** Letter and mark as one letter, where that is another one than the letter alone: и + ◌̆ is й, e + ◌́ is e. */
function compose(base: number, mark: number): number {
  const composed = String.fromCharCode(base, mark).normalize("NFC");
  if (composed.length !== 1) return base;
  const value = unitValue(composed.charCodeAt(0));
  return value < 0 ? value & 0xffff : base;
}

/** Calls `emit` with each folded unit of the word at `from`; returns where it ends, without what is invisible. */
export function foldUnits(
  text: string,
  from: number,
  until: number,
  emit: (unit: number) => void,
): { end: number; next: number } {
  let position = from;
  let end = from;
  let pending = -1;
  const push = (unit: number) => {
    if (pending >= 0) emit(pending);
    pending = unit;
  };
  for (; position < until; position++) {
    const code = text.charCodeAt(position);
    const value = unitValue(code);
    const kind = classOf(value);
    if (value < 0) push(value & 0xffff);
    else if (kind === UNIT_CLASS.expanding)
      for (const unit of EXPANSIONS.get(code) ?? "") push(unit.charCodeAt(0));
    else if (kind === UNIT_CLASS.mark) {
      if (pending >= 0) pending = compose(pending, code);
    } else if (kind === UNIT_CLASS.surrogate) {
      if (!isLetterPair(text, position)) break;
      push(code);
      push(text.charCodeAt(++position));
    } else if (kind === UNIT_CLASS.ignorable) continue;
    else break;
    end = position + 1;
  }
  if (pending >= 0) emit(pending);
  return { end, next: position };
}

/** Two halves that make a letter of an alphabet beyond the basic plane; ideographs and symbols are not. */
export function isLetterPair(text: string, position: number): boolean {
  const point = text.codePointAt(position) ?? 0;
  return (
    point > 0xffff && point < 0x20000 && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point))
  );
}

/** Reads the word that starts at `start[index]` where it holds more than plain units. */
export function readWord(text: string, buffer: TokenBuffer, index: number, until: number): void {
  let sum = TOKEN_SEED;
  const { end, next } = foldUnits(text, buffer.start[index] ?? 0, until, (unit) => {
    sum = hashOn(sum, unit);
  });
  buffer.hash[index] = sum;
  buffer.end[index] = end;
  buffer.info[index] = TOKEN_KIND.word | ((buffer.info[index] ?? 0) & GAP_BITS);
  buffer.position = next;
}
