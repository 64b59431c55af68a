/** "A, B and C" in the way of the language. */
export function formatList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}
