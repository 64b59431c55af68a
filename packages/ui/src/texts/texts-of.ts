import { type InterfaceLanguage, interfaceLanguage } from "./interface-language.ts";

/**
 * Picks the texts of one surface. A surface writes its English texts first (`texts/en/popup.ts`, whose
 * type the other languages must have), then one line: `popupTexts = textsOf({ en, ja, ru })`.
 * Nothing else of the other surfaces comes into its bundle.
 */
export function textsOf<Texts>(
  byLanguage: Readonly<Record<InterfaceLanguage, Texts>>,
): (language: string) => Texts {
  return (language) => byLanguage[interfaceLanguage([language])];
}
