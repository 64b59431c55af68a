/** Articles and the like that a description is written with and that its head is found without; the definite are a group. */
const DETERMINER: Readonly<Record<string, RegExp>> = {
  en: /^(?:(the)|an?|this|these|its|their)\s+/i,
  de: /^(?:(der|die|das)|den|dem|des|diese[rsnm]?|ein(?:e[rsnm]?)?)\s+/i,
  fr: /^(?:(l['’]|l[ea]s?\s)|(?:ces?|cette|une?)\s)\s*/i,
  es: /^(?:(el|l[ao]s?)|est[aeo]s?|una?)\s+/i,
  it: /^(?:(l['’]|(?:il?|l[aoe]|gli)\s)|(?:quest[aeio]|un[ao]?)\s)\s*/i,
  pt: /^(?:([oa]s?)|ess[ae]s?|uma?)\s+/i,
};

/**
 * What of a description is looked for in texts: its words without the article, so that "the islands" is found in
 * "the four disputed islands" as well.
 */
export function descriptionHead(text: string, lang: string): string {
  const head = text.replace(DETERMINER[lang] ?? /(?!)/, "");
  return head === "" ? text : head;
}

/** Whether a description is written with a definite article, and so means nothing without one. */
export function isDefiniteOnly(text: string, lang: string): boolean {
  return DETERMINER[lang]?.exec(text)?.[1] !== undefined;
}
