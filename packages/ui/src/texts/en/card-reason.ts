/** Why something is marked, in sentences. Names come with their own direction marks. */
export const reason = {
  /** The page's words are the dictionary's. */
  name: (seen: string, pack: string) => `Named here as “${seen}”, from the pack “${pack}”.`,
  /** The page's words are a form of the dictionary's, or a part of them. */
  form: (seen: string, name: string, pack: string) =>
    `“${seen}” stands here for “${name}”, from the pack “${pack}”.`,
  description: (seen: string, pack: string) =>
    `Described here as “${seen}”, a phrase of the pack “${pack}”.`,
  role: (seen: string, pack: string) => `“${seen}” is an office here, from the pack “${pack}”.`,
  /** What opened a name that means this only in certain company. */
  alsoNames: (names: string) => `Marked because the page also names ${names}.`,
  fullerName: (name: string) => `Marked because elsewhere this page leaves no doubt: ${name}.`,
  titleBeside: (office: string) => `Marked because of the title beside it: ${office}.`,
  heldThen: (office: string, person: string, date: string) => `${office} on ${date} was ${person}.`,
  heldByPage: (office: string, person: string) => `${office}: the page itself names ${person}.`,
  notMeant: (names: string) => `Not meant here: ${names}.`,
};
export type ReasonTexts = typeof reason;
