import type { Office } from "@gazetteer/core";

/** The main name of an office in the first of `languages` that has one, else its first name. */
export function officeTitle({ id, names }: Office, languages: readonly string[]): string {
  const main = names.filter(({ use }) => use === "preferred");
  const spoken = languages.find((language) => main.some(({ lang }) => lang === language));
  return (main.find(({ lang }) => lang === spoken) ?? names[0])?.text ?? id;
}
