import { isUpper, unitValue } from "../text/unit-table.ts";

/** Frequent words that are found stuck to the end of a name when a page has lost its spaces: "Territoriesin". */
const FREQUENT = new Set(
  (
    "about after against ahead all also among and are as at back be been before began being between both but by came can " +
    "could did do during each even every for from had has have he her his if in into is it its just may might more most " +
    "must new no not now of on one only or other our out over own part said saw says she should since so some such than that " +
    "the their them then there these they this those through to told took under until up upon very via was we went were what " +
    "when where which while who will with within without would yesterday yet you your"
  ).split(" "),
);
/** Endings that make a word of their own: Chinatown, Russiagate. */
const WORD_FORMING =
  /^(?:town|lands?|gate|ville|burg|berg|world|wide|like|less|ness|ship|phobe|phobia|phile|stan|based|born|made|side|wards?|wom[ae]n|fire|card|house|tower)$/;

/** Fewest letters of a word that the page itself must show to stand alone. */
const SHOWN_LETTERS = 4;
/** A page full of near misses must not be searched for each. */
const MAX_SEARCHES = 64;

/** Whether `word` stands between two spaces. A space is not what is searched for first: every page is full of them. */
function standsAlone(text: string, word: string): boolean {
  const wanted = `${word} `;
  let at = text.indexOf(wanted);
  while (at >= 0 && text.charAt(at - 1) !== " ") at = text.indexOf(wanted, at + 1);
  return at >= 0;
}

/** Whether what follows a name in the same word is another word, from the words of the page itself. */
export function createGlueJudge(text: string): (rest: string) => boolean {
  let known: Map<string, boolean> | undefined;
  return (rest) => {
    if (FREQUENT.has(rest)) return true;
    if (isUpper(unitValue(rest.charCodeAt(0)))) return /^\p{Lu}\p{Ll}{2,}$/u.test(rest);
    if (rest.length < SHOWN_LETTERS || WORD_FORMING.test(rest) || !/^\p{Ll}+$/u.test(rest))
      return false;
    known ??= new Map();
    const before = known.get(rest);
    if (before !== undefined) return before;
    if (known.size >= MAX_SEARCHES) return false;
    const shown = standsAlone(text, rest);
    known.set(rest, shown);
    return shown;
  };
}
