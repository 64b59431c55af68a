/**
 * What each UTF-16 unit is to the matcher: one number a unit, so that a scan needs one look-up for each.
 * Bits 0-15: the folded unit. Bits 16-19: class. Bits 20-21: diacritic that folding removes. Bits 22-23: case.
 * Bits 24-26: script of a letter. Bit 30: known. Bit 31 (negative): a plain unit of a word.
 */
export const UNIT_TABLE = new Int32Array(0x10000);

/** The folded unit of each plain unit of a word, 0 for all others: half as much memory for the hottest loop. */
export const WORD_UNITS = new Uint16Array(0x10000);

export const UNIT_CLASS = {
  /** Letter, digit, underscore or vowel sign: words are runs of these. */
  word: 0,
  symbol: 1,
  space: 2,
  lineBreak: 3,
  /** Soft hyphen, zero-width and directional characters, variation selectors: as if they were not there. */
  ignorable: 4,
  /** Combining mark: removed, or composed with its letter where that makes another letter (й). */
  mark: 5,
  /** Folds to more than one unit: ß, ﬁ. */
  expanding: 6,
  /** A character of a script that writes no spaces; each is a token of its own. */
  ideograph: 7,
  hiragana: 8,
  katakana: 9,
  halfKatakana: 10,
  hangul: 11,
  jamo: 12,
  surrogate: 13,
} as const;

export type UnitScript = "other" | "latin" | "cyrillic" | "greek";
const SCRIPTS: readonly UnitScript[] = ["other", "latin", "cyrillic", "greek"];

const KNOWN = 1 << 30;
const PLAIN_WORD = 1 << 31;
const LENGTH_MARK = 1 << 20;
const OTHER_MARK = 2 << 20;
const UPPER = 1 << 22;
const LOWER = 1 << 23;

export const classOf = (value: number): number => (value >>> 16) & 15;
/** Whether a unit is a letter, a digit or the like and nothing else need be known of it. */
export const isPlainWord = (value: number): boolean => value < 0;
export const isUpper = (value: number): boolean => (value & UPPER) !== 0;
export const isCased = (value: number): boolean => (value & (UPPER | LOWER)) !== 0;
/** `length`: macron or circumflex, by which romanised Japanese marks long vowels. */
export const markOf = (value: number): "none" | "length" | "other" =>
  (value & LENGTH_MARK) !== 0 ? "length" : (value & OTHER_MARK) !== 0 ? "other" : "none";
const MARKS = LENGTH_MARK | OTHER_MARK;
/** Whether a unit of a word stands for one of a form: in either case, and with no diacritic that folding removes. */
export function standsFor(form: number, found: number): boolean {
  const wanted = unitValue(form);
  const value = UNIT_TABLE[found] as number;
  return wanted < 0 && value < 0 && ((wanted ^ value) & 0xffff) === 0 && (value & MARKS) === 0;
}
export const scriptOf = (value: number): UnitScript => SCRIPTS[(value >>> 24) & 7] ?? "other";

/** Symbols that have many looks. The folded form comes first. */
const ALIKE = [
  "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2E3A\uFE58\uFE63\uFF0D\u02D7\u058A",
  "'\u2018\u2019\u201A\u201B\u02BC\u02B9\u02BB\u02BD\u2032\u0060\u00B4\uFF07\u05F3",
  '"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02\u301D\u301E\u301F\u05F4',
  "\u30FB\u00B7\u2022\u2027\u2219\u22C5\uFF65\u2024\u318D\u119E",
  "=\u30A0\uFF1D",
];
const SYMBOL_FOLDS = new Map(
  ALIKE.flatMap((group) => [...group].map((unit) => [unit.charCodeAt(0), group.charCodeAt(0)])),
);

/** What units of class `expanding` stand for. */
export const EXPANSIONS: ReadonlyMap<number, string> = new Map(
  "ßss ẞss æae Æae œoe Œoe ĳij Ĳij ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst"
    .split(" ")
    .map((unit) => [unit.charCodeAt(0), unit.slice(1)]),
);

const IGNORABLE =
  /[\u00AD\u034F\u061C\u0640\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u2069\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]/;
const LINE_BREAK = /[\n\u000B\u000C\u0085\u2028\u2029]/;
const SPACE = /[\s\u180E\u2800]/;
/** Marks that only decorate a letter; those of Indic scripts are part of it. */
const MARK =
  /[\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20F0\u3099\u309A\uFE20-\uFE2F]/;
const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Bopomofo}\u3005-\u3007]/u;
const WORD = /[\p{L}\p{N}\p{M}_]/u;
const LENGTH_MARKS = /[\u0302\u0304]/;

function classify(code: number, unit: string): number {
  if (EXPANSIONS.has(code)) return UNIT_CLASS.expanding;
  if (SYMBOL_FOLDS.has(code)) return UNIT_CLASS.symbol;
  if (IGNORABLE.test(unit)) return UNIT_CLASS.ignorable;
  if (LINE_BREAK.test(unit)) return UNIT_CLASS.lineBreak;
  if (SPACE.test(unit)) return UNIT_CLASS.space;
  if (MARK.test(unit)) return UNIT_CLASS.mark;
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x309d && code <= 0x309f))
    return UNIT_CLASS.hiragana;
  if ((code >= 0x30a1 && code <= 0x30ff) || (code >= 0x31f0 && code <= 0x31ff))
    return UNIT_CLASS.katakana;
  if (code >= 0xff66 && code <= 0xff9f) return UNIT_CLASS.halfKatakana;
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x3131 && code <= 0x318e))
    return UNIT_CLASS.jamo;
  if (IDEOGRAPH.test(unit)) return UNIT_CLASS.ideograph;
  return WORD.test(unit) ? UNIT_CLASS.word : UNIT_CLASS.symbol;
}

function scriptBits(unit: string): number {
  if (/\p{Script=Latin}/u.test(unit)) return 1 << 24;
  if (/\p{Script=Cyrillic}/u.test(unit)) return 2 << 24;
  return /\p{Script=Greek}/u.test(unit) ? 3 << 24 : 0;
}

/** Lower case without diacritics; й ї ў and their like stay what they are. */
function foldLetter(unit: string): number {
  const lower =
    unit === "\u0130" ? "i" : unit === "ς" ? "σ" : unit === "ſ" ? "s" : unit.toLowerCase();
  if (lower.length !== 1) return unit.charCodeAt(0);
  const base = lower.normalize("NFD");
  const strips = /^[\p{Script=Latin}\p{Script=Greek}]/u.test(base) || /^[её]/.test(lower);
  return (strips ? base : lower).charCodeAt(0);
}

function wordValue(unit: string): number {
  const lower = unit.toLowerCase();
  const upper = lower !== unit;
  const folded = foldLetter(unit);
  const base = lower.normalize("NFD");
  const removed = folded !== lower.charCodeAt(0) && base.length > 1 && !base.startsWith("е");
  const mark = !removed ? 0 : LENGTH_MARKS.test(base) ? LENGTH_MARK : OTHER_MARK;
  const letterCase = upper ? UPPER : unit.toUpperCase() !== unit ? LOWER : 0;
  return PLAIN_WORD | scriptBits(unit) | letterCase | mark | folded;
}

function valueOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return KNOWN | (UNIT_CLASS.surrogate << 16) | code;
  if (code >= 0xac00 && code <= 0xd7a3) return KNOWN | (UNIT_CLASS.hangul << 16) | code;
  if (code >= 0x4e00 && code <= 0x9fff) return KNOWN | (UNIT_CLASS.ideograph << 16) | code;
  // Full-width forms stand for their ASCII counterparts.
  if (code >= 0xff01 && code <= 0xff5e && !SYMBOL_FOLDS.has(code)) return valueOf(code - 0xfee0);
  const unit = String.fromCharCode(code);
  const kind = classify(code, unit);
  if (kind === UNIT_CLASS.word) return KNOWN | wordValue(unit);
  const cased = kind === UNIT_CLASS.expanding ? (unit.toLowerCase() === unit ? LOWER : UPPER) : 0;
  return KNOWN | cased | (kind << 16) | (SYMBOL_FOLDS.get(code) ?? code);
}

/**
 * Fills the 256 units around `code` and returns the value of `code`. The table starts out empty (0) and grows with
 * the scripts that are met, because asking Unicode about all units would cost every cold start 15 ms.
 */
export function learnUnits(code: number): number {
  const first = code & 0xff00;
  for (let unit = first; unit < first + 256; unit++) {
    const value = valueOf(unit);
    UNIT_TABLE[unit] = value;
    if (value < 0) WORD_UNITS[unit] = value & 0xffff;
  }
  return UNIT_TABLE[code] ?? 0;
}

/** Value of one unit, for code that is not in the hot path. */
export function unitValue(code: number): number {
  return UNIT_TABLE[code] || learnUnits(code);
}
