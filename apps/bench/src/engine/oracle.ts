/** A place in a page: `start * 1e4 + length`, which is small enough to sort and compare as a number. */
export type Place = number;
export const placeOf = (start: number, end: number): Place => start * 1e4 + (end - start);

const WORD_UNIT = /[\p{L}\p{N}\p{M}_]/u;
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;
const isWordUnit = new Uint8Array(0x10000).map((_, code) => {
  const unit = String.fromCharCode(code);
  return WORD_UNIT.test(unit) && !WITHOUT_SPACES.test(unit) ? 1 : 0;
});

export function isBoundary(text: string, index: number): boolean {
  if (index === 0 || index === text.length) return true;
  return isWordUnit[text.charCodeAt(index - 1)] === 0 || isWordUnit[text.charCodeAt(index)] === 0;
}

/** Case, quotes, dashes and spaces made alike, unit for unit. */
export function foldEvenly(text: string): string {
  const folded = text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\n\t]/g, " ");
  return [...folded.toLowerCase()].length === [...folded].length ? folded.toLowerCase() : folded;
}

/** Leftmost, then longest, of places in any order. */
export function leftmostLongestPlaces(places: Place[]): Place[] {
  const sorted = places.toSorted((a, b) => Math.floor(a / 1e4) - Math.floor(b / 1e4) || b - a);
  let end = 0;
  return sorted.filter((place) => {
    const start = Math.floor(place / 1e4);
    if (start < end) return false;
    end = start + (place % 1e4);
    return true;
  });
}

/** Units by which most starts are told to begin no form, before anything is cut out of the text. */
const HEAD_UNITS = 3;

/** Tries every form at every boundary, the slow and sure way. */
export function createOracle(forms: ReadonlySet<string>): (text: string) => Place[] {
  let [shortest, longest] = [HEAD_UNITS, 0];
  for (const { length } of forms) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  const heads = new Set<string>();
  for (const form of forms) heads.add(form.slice(0, shortest));
  return (text) => {
    const places: Place[] = [];
    for (let start = 0; start < text.length; start++) {
      if (!isBoundary(text, start) || !heads.has(text.slice(start, start + shortest))) continue;
      for (let end = Math.min(text.length, start + longest); end > start; end--) {
        if (!isBoundary(text, end) || !forms.has(text.slice(start, end))) continue;
        places.push(placeOf(start, end));
        start = end - 1;
        break;
      }
    }
    return places;
  };
}
