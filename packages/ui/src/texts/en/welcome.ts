export const welcome = {
  title: "Gazetteer is ready",
  what: "In news articles it underlines the people, places, agreements and organisations that its dictionary knows. Rest the pointer on an underlined name, and a card says what it is, with sources; where something is disputed, it gives each side's names and claims.",
  tryIt: "Try it: rest the pointer on an underlined name",
  demo: "Japan and Russia have not signed a peace treaty since the Second World War, because both claim the four islands between Hokkaido and Kamchatka: Kunashir, Iturup, Shikotan and the Habomai islands. In the Joint Declaration of 1956 they agreed to go on talking.",
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
  granted: "Access to news sites is given.",
  options: "Options and dictionary",
};
export type WelcomeTexts = typeof welcome;
