/** The pane About. */
export const optionsAbout = {
  title: "About Gazetteer",
  what: "Context for the news you read: names that the dictionary knows are underlined, and resting on one opens a card that says who or what it is, what it was on the day of the article, and where that is known from.",
  version: (version: string) => `Version ${version}`,
  sides: "Two sides, one order",
  sidesText:
    "Where states disagree, a card gives each side’s names and claims at about equal length, attributed and sourced. The order is always the same: alphabetical by the English name of the claimant. It says nothing about who is right.",
  privacy: "Nothing leaves this machine",
  privacyText:
    "Pages are read and matched here. Gazetteer makes no network request, has no account and counts nothing; the security policy of its pages forbids it to connect anywhere.",
  noticeText:
    "A site can notice that words are marked, and which. Choose “List only” for a site to read it without marks.",
  keys: "Keys",
  noKey: "no key",
  changeKeys: "Change keys",
  changeKeysFirefox: "Change them in Firefox under Add-ons, Manage Extension Shortcuts.",
  limits: "What cannot be marked",
  limitsText:
    "Pages of the browser itself, its reading view, PDF viewers and the stores of extensions keep all extensions out.",
  licences: "Licences",
  licencesText:
    "Code: Apache-2.0. Dictionary: CC BY 4.0. Both © The Gazetteer authors. Outlines of the maps: Natural Earth, public domain.",
};
export type OptionsAboutTexts = typeof optionsAbout;
