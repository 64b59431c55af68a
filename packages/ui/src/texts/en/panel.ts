export const panel = {
  title: "On this page",
  article: "Article",
  published: (date: string) => `Published ${date}`,
  noDate: "The page does not say when it was published.",
  entities: "Entities in the order of the page",
  words: "Whose words",
  wordsHelp: "Names of contested things that this page uses, and who uses them.",
  usedBy: (voices: string) => `used by ${voices}`,
  timeline: "Agreements and events behind it",
  map: "Where it is",
  empty: "Open a news article: what it names appears here.",
  reading: "Reading the page…",
};
export type PanelTexts = typeof panel;
