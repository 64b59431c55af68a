import type { PluralForms } from "../plural.ts";

/** The pane Try it. */
export const optionsTry = {
  title: "Try it",
  lead: "Type or paste a text, or open a file, and see what would be marked, why, and why not. It is read here and not kept.",
  text: "Text",
  sample:
    "Prime Minister Shinzo Abe and President Vladimir Putin spoke about the four islands. Japan calls them the Northern Territories, Russia the Southern Kurils. The Japanese prime minister named the 1956 declaration.",
  date: "Date of the article",
  dateHelp: "Roles follow it: 2016-12-16, 2016-12, 2016 or 2004/2005. Empty: no date.",
  notADate: "This is not a date such as 2016-12-16.",
  open: "Open a text file…",
  tooLarge: "The file is larger than 5 MB.",
  marked: { one: "# mention", other: "# mentions" } as PluralForms,
  rejected: { one: "# rejected", other: "# rejected" } as PluralForms,
  mentions: "Marked, and why",
  rejections: "Not marked, and why not",
  preview: "The text with its mentions",
  nothing: "Nothing from the dictionary is in this text.",
};
export type OptionsTryTexts = typeof optionsTry;
