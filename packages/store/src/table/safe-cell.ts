/** What a spreadsheet takes for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** A cell that no spreadsheet runs; `readCell` gives back what it was. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function readCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
