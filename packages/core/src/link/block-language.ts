/** How much of a block tells its script, in UTF-16 units. */
const SAMPLE = 2_000;

/** Language by script alone, for text whose language nobody told. */
function languageOfScript(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (!/[\u0400-\u04FF\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(sample)) return "en";
  if (/[\u3041-\u30FF]/.test(sample)) return "ja";
  if (/[\uAC00-\uD7AF]/.test(sample)) return "ko";
  if (/[\u4E00-\u9FFF]/.test(sample)) return "zh";
  return "ru";
}

/** Languages that are written in the script of another one, after that. */
const SAME_SCRIPT = /^(?:ja zh|zh ja|ru (?:uk|be|bg)|en (?!ja|zh|ko|ru|uk)[a-z]{2})$/;

/**
 * Language whose grammar reads a block: what the caller says (`zh-Hant` is `zh`) where the script agrees, for a page
 * in one language quotes others.
 */
export function blockLanguage(text: string, told: string | undefined): string {
  const seen = languageOfScript(text);
  if (told === undefined) return seen;
  const base = told.toLowerCase().split("-")[0] ?? "";
  return SAME_SCRIPT.test(`${seen} ${base}`) ? base : seen;
}
