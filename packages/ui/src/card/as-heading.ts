/** A name as a heading: «северные территории» begins with a capital there, though not in a sentence. */
export function asHeading(text: string, lang: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase(lang));
}
