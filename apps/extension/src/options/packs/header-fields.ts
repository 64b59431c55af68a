import type { OptionsDataTexts } from "@gazetteer/ui";
import type { HeaderDraft } from "./header-draft.ts";

export interface HeaderField {
  readonly field: keyof HeaderDraft;
  /** In the header. */
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  /** Of a text area; one line is an input. */
  readonly lines?: number;
}

/** What can be said in the header of a pack, in the order of the form; texts in English and in the reader's language. */
export function headerFields(texts: OptionsDataTexts["packs"], language: string): HeaderField[] {
  const names = new Intl.DisplayNames([language], { type: "language" });
  const inWords = (lang: string) => names.of(lang) ?? lang;
  return [
    ...["en", ...(language === "en" ? [] : [language])].flatMap((lang) => {
      const own = lang === "en" ? "" : "Own";
      return [
        { field: `title${own}`, path: `title.${lang}`, label: texts.headerTitle(inWords(lang)) },
        {
          field: `description${own}`,
          path: `description.${lang}`,
          label: texts.headerDescription(inWords(lang)),
          lines: 3,
        },
        {
          field: `perspective${own}`,
          path: `perspective.${lang}`,
          label: texts.headerPerspective(inWords(lang)),
          lines: 2,
        },
      ] as const;
    }),
    {
      field: "version",
      path: "version",
      label: texts.headerVersion,
      help: texts.headerVersionHelp,
    },
    { field: "licence", path: "licence", label: texts.licence },
    {
      field: "maintainers",
      path: "maintainers",
      label: texts.maintainers,
      help: texts.maintainersHelp,
      lines: 2,
    },
    {
      field: "languages",
      path: "languages",
      label: texts.headerLanguages,
      help: texts.headerLanguagesHelp,
    },
    { field: "homepage", path: "homepage", label: texts.homepage },
  ];
}
