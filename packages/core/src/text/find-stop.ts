/**
 * The hot path of every scan: each unit is looked up once and moves a small automaton, which stops where there is
 * something to be done. `first` is the state before it. Returns the index of that unit. The numbers are `CLASSES` and
 * `STOP`: what is imported would be looked up anew for each unit.
 */
export function findStop(
  text: string,
  from: number,
  until: number,
  first: number,
  table: Uint16Array,
): number {
  let state = first;
  for (let at = from; at < until; at++) {
    state = table[state | (table[0x10000 + text.charCodeAt(at)] as number)] as number;
    if (state === 0xffff) return at;
  }
  return until;
}
