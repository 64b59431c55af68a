/** Letters of one script only a few languages use; the share of a text that settles it. */
const CERTAIN_SHARE = 0.2;

/** First and last unit of letters, in order. In each language's script. */
const SCRIPTS: readonly (readonly [first: number, last: number, language: string])[] = [
  [0x0400, 0x04ff, "ru"],
  [0x05d0, 0x05ea, "he"],
  [0x0620, 0x06d3, "ar"],
  [0x1100, 0x11ff, "ko"],
  [0x3041, 0x30ff, "ja"],
  [0x3400, 0x9fff, "zh"],
  [0xac00, 0xd7af, "ko"],
];
/** Japanese has Han too, Ukrainian shares Cyrillic with Russian. */
const BY_CERTAINTY = ["ja", "ko", "zh", "ar", "he", "ru"];

const UKRAINIAN = /[іїєґ]/i;
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
/** Declared languages that are written in the script in question are believed. */
const SAME_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  ja: ["ja"],
  ko: ["ko"],
  zh: ["zh", "yue", "ja"],
  ar: ["ar", "fa", "ur", "ps", "ckb", "ug"],
  he: ["he", "iw", "yi"],
  ru: ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn", "tt"],
};

/** A loop, as each regular expression over such ranges takes long to prepare in every page. */
function byScript(sample: string): string | undefined {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0xc0) {
      if ((unit | 32) > 0x60 && (unit | 32) < 0x7b) letters += 1;
      continue;
    }
    letters += 1;
    const language = SCRIPTS.find(([first, last]) => first <= unit && unit <= last)?.[2];
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const found = BY_CERTAINTY.find((name) => (counts.get(name) ?? 0) > letters * CERTAIN_SHARE);
  return found === "ru" && UKRAINIAN.test(sample) ? "uk" : found;
}

/**
 * Language of a page: the first of `declared` that is a language tag, unless the sample of its text
 * is in another script (templates declare English and hold Japanese). BCP 47.
 */
export function pageLanguage(
  declared: Iterable<string | null | undefined>,
  sample: string,
): string | undefined {
  const written = byScript(sample);
  for (const tag of declared) {
    const trimmed = tag?.trim();
    if (!trimmed || !TAG.test(trimmed)) continue;
    const [base = ""] = trimmed.toLowerCase().split(/[-_]/);
    const family = written === "uk" ? "ru" : written;
    const isBelieved = family === undefined || SAME_SCRIPT[family]?.includes(base);
    return isBelieved ? trimmed.replaceAll("_", "-") : written;
  }
  return written;
}
