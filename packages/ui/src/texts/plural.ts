/** Forms by the plural category of the language; `other` serves where one is missing. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/**
 * `count` in words: the form for it, with the count in place of `#`.
 *
 * @example plural("ru", 3, { one: "# имя", few: "# имени", many: "# имён", other: "# имени" }) // "3 имени"
 */
export function plural(language: string, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace("#", new Intl.NumberFormat(language).format(count));
}
