import type { Ground, Rejection } from "@gazetteer/core";
import type { PluralForms } from "../plural.ts";

/** The pane Try it. */
export const optionsTry = {
  title: "Try it",
  lead: "Type or paste a text, or open a file, and see what is recognised, why, and why not. A page marks the first of each, as far as there is room. It is read here and not kept.",
  text: "Text",
  sample:
    "Prime Minister Shinzo Abe and President Vladimir Putin spoke about the four islands. Japan calls them the Northern Territories, Russia the Southern Kurils. The Japanese prime minister named the 1956 declaration.",
  date: "Date of the article",
  dateHelp: "Roles follow it: 2016-12-16, 2016-12, 2016 or 2004/2005. Empty: no date.",
  notADate: "This is not a date such as 2016-12-16.",
  open: "Open a text file…",
  tooLarge: "The file is larger than 5 MB.",
  marked: { one: "# recognised", other: "# recognised" } as PluralForms,
  rejected: { one: "# not recognised", other: "# not recognised" } as PluralForms,
  mentions: "Recognised, and why",
  rejections: "Not recognised, and why not",
  preview: "The text with its mentions",
  withEdit: (name: string) => `With your edit of ${name}, which is not saved yet`,
  backToEdit: "Back to the edit",
  nameIn: (name: string, language: string, pack: string) => `“${name}” (${language}, ${pack})`,
  notThat: (title: string, why: string) => `not ${title}: ${why}`,
  /** Why a name counts; `by` names the evidence. */
  grounds: {
    certain: () => "stands by itself",
    gate: (by: string) => `because the page names ${by}`,
    title: (by: string) => `by the title beside it: ${by}`,
    holder: (by: string) => `holds the office: ${by}`,
  } satisfies Record<Ground, (by: string) => string>,
  rejectionOf: {
    "switched-off": "switched off by you",
    "longer-name": "part of a longer name of something else",
    "somebody-else": "somebody else of this name is on the page",
    "gate-closed": "the page does not name what this name asks for",
    "damaged-text": "the text is damaged here, and the name is not certain elsewhere",
    "other-title": "the title beside it was never theirs",
    "less-likely": "less evidence",
    undecided: "several are equally likely",
    "title-of-a-name": "stands beside the name it belongs to",
    "not-the-holder": "a former, future or deputy holder is meant",
    indefinite: "the phrase is indefinite",
    "tied-to-another": "tied to a name that the dictionary does not know",
    "other-state": "tied to something that has no part in it",
    "other-time": "does not fit the date of the text",
    "other-antecedent": "something else of this sort is named nearer",
    "unknown-holder": "who held the office then is not settled",
    overlapped: "a longer mention covers it",
  } satisfies Record<Rejection, string>,
  nothing: "Nothing from the dictionary is in this text.",
};
export type OptionsTryTexts = typeof optionsTry;
