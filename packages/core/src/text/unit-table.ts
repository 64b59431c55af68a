/**
 * What each UTF-16 unit is to the matcher: one number a unit, so that a scan needs one look-up for each.
 * Bits 0-15: the folded unit. Bits 16-19: class. Bit 20: a diacritic that folding removes, but (bit 21) for those
 * of long vowels. Bits 22-23: case. Bits 24-26: script of a letter. Bit 30: known. Bit 31 (negative): a plain unit of a word.
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

type UnitScript = "other" | "latin" | "cyrillic" | "greek";
const SCRIPTS: readonly UnitScript[] = ["other", "latin", "cyrillic", "greek"];

const KNOWN = 1 << 30;
const PLAIN_WORD = 1 << 31;
const MARKED = 1 << 20;
const LENGTHENED = 1 << 21;
const UPPER = 1 << 22;
const LOWER = 1 << 23;

export const classOf = (value: number): number => (value >>> 16) & 15;
/** Whether a unit is a letter, a digit or the like and nothing else need be known of it. */
export const isPlainWord = (value: number): boolean => value < 0;
export const isUpper = (value: number): boolean => (value & UPPER) !== 0;
export const isCased = (value: number): boolean => (value & (UPPER | LOWER)) !== 0;
const FOLD_AND_CLASS = 0xfffff;
const HYPHEN = 0x2d;
const BLANK = 0x20;

/**
 * Whether a unit of a text stands for another one of a form. Of a word: in either case, with no diacritic that folding
 * removes, or with the mark of a long vowel where the form has no other mark. Else another space, or a sign that means
 * the same; a hyphen may be a dash, which parts names too.
 */
export function standsFor(form: number, found: number): boolean {
  const wanted = unitValue(form);
  const value = UNIT_TABLE[found] as number;
  const kind = classOf(value);
  if (((wanted ^ value) & FOLD_AND_CLASS) !== 0)
    return form === BLANK && (kind === UNIT_CLASS.space || kind === UNIT_CLASS.lineBreak);
  if (value >= 0) return kind === UNIT_CLASS.symbol && (value & 0xffff) !== HYPHEN;
  return (value & MARKED) === 0 && ((value & LENGTHENED) === 0 || (wanted & MARKED) === 0);
}

/** Whether a unit of a text is that of a form but for a diacritic, not of a long vowel, which the form has not. */
export function addsMark(form: number, found: number): boolean {
  const value = UNIT_TABLE[found] as number;
  const differing = (unitValue(form) ^ value) & (PLAIN_WORD | MARKED | LENGTHENED | 0xffff);
  return differing === MARKED && (value & MARKED) !== 0;
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

/** Default-ignorable characters, and the line that only draws Arabic words out. */
const IGNORABLE = /[\p{DI}\u0640]/u;
const LINE_BREAK = /[\n\u000B\u000C\u0085\u2028\u2029]/;
const SPACE = /[\s\u180E\u2800]/;
/** Marks that only decorate a letter; those of Indic scripts are part of it. */
const MARK = /(?=\p{M})[\p{sc=Inherited}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]/u;
const IDEOGRAPH =
  /[\p{sc=Han}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Bopomofo}\u3005-\u3007]/u;
/** Digits in circles and above the line are none of a word: ①日本, "Abe²". */
const WORD = /[\p{L}\p{Nd}\p{Nl}\p{M}_]/u;

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
  if (/\p{sc=Latin}/u.test(unit)) return 1 << 24;
  if (/\p{sc=Cyrillic}/u.test(unit)) return 2 << 24;
  return /\p{sc=Greek}/u.test(unit) ? 3 << 24 : 0;
}

/** By which romanised Japanese writes long vowels: Shinzō, Hokkaidô. */
const LENGTH_MARKS = /^.[\u0302\u0304]+$/u;

/**
 * Letters that are another one to every reader, and that one. Arabic alif is written with hamza and madda or without, final
 * yeh and heh with their dots or without; Persian has a yeh and a kaf of its own.
 */
const LOOKS: ReadonlyMap<string, string> = new Map(
  "\u0130i ςσ ſs أا إا آا ٱا ىي یي ةه کك".split(" ").map((pair) => [...pair] as [string, string]),
);

/** Lower case without diacritics; й ї ў and their like stay what they are. */
function foldLetter(unit: string): number {
  const lower = LOOKS.get(unit) ?? unit.toLowerCase();
  if (lower.length !== 1) return unit.charCodeAt(0);
  const base = lower.normalize("NFD");
  const strips = /^[\p{sc=Latin}\p{sc=Greek}]/u.test(base) || /^[её]/.test(lower);
  return (strips ? base : lower).charCodeAt(0);
}

function wordValue(unit: string): number {
  const lower = unit.toLowerCase();
  const upper = lower !== unit;
  const folded = foldLetter(unit);
  const base = lower.normalize("NFD");
  const removed = folded !== lower.charCodeAt(0) && base.length > 1 && !/^[еا]/.test(base);
  const mark = !removed ? 0 : LENGTH_MARKS.test(base) ? LENGTHENED : MARKED;
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

/**
 * The unit at `index`, 0 beyond either end of the text: asking a string for what it does not have makes every later
 * question at that place of the code a slow one.
 */
export const codeAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : 0;
