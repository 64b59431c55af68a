/** What the menu of a selection asks the dictionary for: `options.html?search=Kunashir#/dictionary`. */
export function searchFromAddress(search: string): string {
  return new URLSearchParams(search).get("search")?.trim() ?? "";
}
