/** Letters of one script only a few languages use; the share of a text that settles it. */
const CERTAIN_SHARE = 0.2;

/** Ranges instead of Unicode properties, which take milliseconds to prepare in every page. */
const SCRIPTS: readonly { language: string; letters: RegExp }[] = [
  // In this order: Japanese has Han too, Ukrainian shares Cyrillic with Russian.
  { language: "ja", letters: /[\u3041-\u30FF]/g },
  { language: "ko", letters: /[\u1100-\u11FF\uAC00-\uD7AF]/g },
  { language: "zh", letters: /[\u3400-\u9FFF]/g },
  { language: "ar", letters: /[\u0620-\u064A\u0671-\u06D3]/g },
  { language: "he", letters: /[\u05D0-\u05EA]/g },
  { language: "ru", letters: /[\u0400-\u04FF]/g },
];
const LETTER = /[A-Za-z\u00C0-\uFFFF]/g;

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

function byScript(sample: string): string | undefined {
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters === 0) return undefined;
  const found = SCRIPTS.find(
    (script) => (sample.match(script.letters)?.length ?? 0) / letters >= CERTAIN_SHARE,
  )?.language;
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
