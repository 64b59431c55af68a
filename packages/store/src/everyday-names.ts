import type { PlanRow } from "./import-plan.ts";

/** Lower-case words up to this length are mostly articles, prepositions and the like: the, von, для. */
const SHORT = 3;

/** Whether a text is hardly a name: no letter, a single sign, a short word without capitals, kana that join words. */
function isEveryday(text: string): boolean {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  // A lone 露 is marked only between other such names.
  if (/^[\p{Script=Han}\p{Script=Hangul}]$/u.test(text)) return false;
  if (letters.length === 0 || text.length === 1) return true;
  return letters.length <= SHORT && /^(?:\p{Ll}+|\p{Script=Hiragana}{1,2})$/u.test(text);
}

/** Names of a file that pages would be full of, each once, in its order: those that count without any condition. */
export function everydayNames(rows: readonly PlanRow[]): string[] {
  const found = new Set<string>();
  for (const { state, after } of rows)
    if (state === "new" || state === "changed")
      for (const { text, use, gate } of after?.names ?? [])
        if (use !== "description" && gate === undefined && isEveryday(text)) found.add(text);
  return [...found];
}
