import { type FoldedToken, foldTokens, isHyphen, separation } from "../text/fold-tokens.ts";
import { GAP } from "../text/token-buffer.ts";
import { isCased, isUpper, unitValue } from "../text/unit-table.ts";
import { isWordAmongCapitals, standsAmongCapitals } from "./capitals-around.ts";
import { diacriticsFit } from "./diacritics.ts";
import { FORM_FLAGS, type FormReader, LETTER_CASE } from "./form-pool.ts";
import { type CasedForm, letterCaseFits, type Lettering, readCapitals } from "./letter-case.ts";

/** Forms written out that were needed lately, by where they lie in the image. */
export type FormCache = Map<number, CasedForm>;
const CACHED_FORMS = 4096;

function readForm(form: FormReader, cache: FormCache): CasedForm {
  let read = cache.get(form.offset);
  if (read === undefined) {
    if (cache.size >= CACHED_FORMS) cache.clear();
    read = readCapitals(foldTokens(form.text));
    cache.set(form.offset, read);
  }
  return read;
}

function separated(before: FoldedToken, token: FoldedToken): 0 | 1 | 2 {
  const besideHyphen = [before, token].some(
    ({ raw }) => raw.length === 1 && isHyphen(raw.charCodeAt(0)),
  );
  return separation(token.gap, before.kind * 4 + token.kind, besideHyphen);
}

/** A dash between spaces parts two names ("Yeltsin - Hashimoto") or two thoughts: "Shikotan — to Japan". */
function isPunctuation(tokens: readonly FoldedToken[], index: number): boolean {
  const [dash, after] = [tokens[index], tokens[index + 1]];
  if (dash?.raw.length !== 1 || !isHyphen(dash.raw.charCodeAt(0))) return false;
  if (dash.gap === GAP.none || after === undefined || after.gap === GAP.none) return false;
  const first = unitValue(after.raw.charCodeAt(0));
  return isCased(first) && !isUpper(first);
}

/** The same tokens, equally separated. The hash that led here says so with near certainty; this says it for sure. */
function sameTokens(form: readonly FoldedToken[], text: readonly FoldedToken[]): boolean {
  return (
    form.length === text.length &&
    form.every((token, index) => {
      const other = text[index];
      if (other === undefined || token.folded !== other.folded) return false;
      const [before, otherBefore] = [form[index - 1], text[index - 1]];
      if (before === undefined || otherBefore === undefined) return true;
      return (
        separated(before, token) === separated(otherBefore, other) && !isPunctuation(text, index)
      );
    })
  );
}

/** How the form is written in `text` from `start` to `end`, or `undefined` when it does not stand there. */
export function verifyForm(
  form: FormReader,
  text: string,
  start: number,
  end: number,
  cache: FormCache,
): Lettering | undefined {
  const likeness = form.compare(text, start, end);
  if (likeness === "marked") return "folded";
  if (likeness === "same") return isWordAmongCapitals(text, start, end) ? undefined : "as-given";
  if (likeness === "other") return;
  const { flags } = form;
  if ((flags & FORM_FLAGS.capital) !== 0 && !isUpper(unitValue(text.charCodeAt(start)))) return;
  const rule = (flags & FORM_FLAGS.letterCase) >> 1;
  if (likeness === "cased" && rule === LETTER_CASE.ignore) return "folded";
  const wanted = readForm(form, cache);
  const letterCase = rule === LETTER_CASE.exact ? "exact" : "keep";
  let fits: Lettering | "no";
  // Unit for unit it has its tokens where the form has them.
  if (likeness === "cased") fits = letterCaseFits(wanted, text, start, wanted.tokens, letterCase);
  else {
    const found = foldTokens(text, start, end);
    if (!sameTokens(wanted.tokens, found)) return;
    if (!wanted.tokens.every(({ raw }, index) => diacriticsFit(raw, found[index]?.raw ?? "")))
      return;
    if (rule === LETTER_CASE.ignore) return "folded";
    fits = letterCaseFits(wanted, text, 0, found, letterCase);
  }
  if (fits === "no") return;
  if (fits === "capitals" && !standsAmongCapitals(text, start, end, wanted.tokens)) return;
  return fits;
}
