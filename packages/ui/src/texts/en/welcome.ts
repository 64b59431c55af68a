export const welcome = {
  title: "Gazetteer is ready",
  what: "In news articles it underlines the people, places, agreements and organisations that its dictionary knows. Rest the pointer on an underlined name, and a card says what it is, with sources; where something is disputed, it gives each side’s names and claims.",
  tryIt: "Try it: rest the pointer on an underlined name",
  demo: "Japan and Russia both claim Shikotan, an island off the coast of Hokkaido. In the Joint Declaration of 1956 they ended the state of war and agreed to keep negotiating; the matter is still open. Prime Minister Shinzo Abe took up the question again and held more than twenty meetings with the Russian side, which TASS and many newspapers followed closely. The talks led to no agreement, and each side still reads what was agreed in its own way. A news page does not say all this each time it names an island, a leader or an agreement; the cards do, with their sources, as it was on the day of the article.",
  keys: (next: string, previous: string) =>
    `Without a pointer: ${next} and ${previous} go from mark to mark and open the card.`,
  kinds:
    "Islands and places, leaders and people, agreements and events, and organisations are underlined in different ways.",
  reads: "What it can read",
  readsText:
    "To find names, it reads the text of pages that you open. You can limit it to some sites in the options.",
  privacy: "Nothing leaves this device",
  privacyText:
    "It has no account, sends nothing, and asks for nothing from the network. Its dictionary is part of it, and yours to change.",
  off: "How to turn it off",
  offText: (shortcut: string) =>
    `Press the Gazetteer button in the toolbar: there is a switch for the site and one for everything.${shortcut}`,
  shortcut: (keys: string) => ` Or press ${keys}.`,
  access: "It does not have access to news sites yet.",
  grant: "Give access to news sites",
  options: "Options and dictionary",
};
export type WelcomeTexts = typeof welcome;
