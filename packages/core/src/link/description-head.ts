/** Articles and the like that a description is written with and that its head is found without. */
const DETERMINER: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|an?|this|these|its|their)\s+/i,
  de: /^(?:der|die|das|den|dem|des|diese[rsnm]?|ein(?:e[rsnm]?)?)\s+/i,
  fr: /^(?:l['’]|(?:les?|la|ces?|cette|une?)\s+)/i,
  es: /^(?:el|la|los|las|est[aeo]s?|una?)\s+/i,
  it: /^(?:l['’]|(?:il|lo|la|i|gli|le|quest[aeio]|un[ao]?)\s+)/i,
  pt: /^(?:[oa]s?|ess[ae]s?|uma?)\s+/i,
};
const DEFINITE: Readonly<Record<string, RegExp>> = {
  en: /^the\s/i,
  de: /^(?:der|die|das)\s/i,
  fr: /^l(?:es?|a)?['’\s]/i,
  es: /^(?:el|la|los|las)\s/i,
  it: /^(?:il|lo|la|i|gli|le)\s/i,
  pt: /^[oa]s?\s/i,
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
  return DEFINITE[lang]?.test(text) === true;
}
