import type { PluralForms } from "../plural.ts";

export const popup = {
  title: "Gazetteer",
  everything: "Use Gazetteer",
  thisSite: "Marks on this site",
  listOnly: "On this site: list only, no marks",
  siteChoice: "On this site",
  onThisPage: "On this page",
  entities: { one: "# entity", other: "# entities" } as PluralForms,
  mentions: { one: "# mention", other: "# mentions" } as PluralForms,
  heldBack: {
    one: "Of these, # is a first mention left unmarked to keep the page quiet.",
    other: "Of these, # are first mentions left unmarked to keep the page quiet.",
  } as PluralForms,
  jumpTo: (name: string) => `Go to ${name} on the page`,
  mayMean: (others: string) => `May also mean ${others}`,
  noStorage: "The browser keeps nothing for Gazetteer here, so choices cannot be made.",
  nothing: "Nothing from the dictionary is named on this page.",
  unread: "This does not look like an article, so it is not marked.",
  markAnyway: "Mark this site anyway",
  isOff: "Gazetteer does not read this site.",
  everythingOff: "Gazetteer is off everywhere.",
  cannotRead: "Browsers do not let extensions read this page.",
  noAccess: "Gazetteer has no access to this site.",
  grant: "Give access to news sites",
  readOnce: "Read this page now",
  reload: "Reload the page to read it.",
  scanAgain: "Scan again",
  openPanel: "Side panel",
  options: "Options",
};
export type PopupTexts = typeof popup;
