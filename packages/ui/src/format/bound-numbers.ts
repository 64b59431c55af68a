/** A small number and the word after it stay on one line: "16 km", "28 августа". */
export function boundNumbers(text: string): string {
  return text.replaceAll(/(?<![\d.,])(\d{1,2}) (?=\p{L})/gu, "$1\u00A0");
}
