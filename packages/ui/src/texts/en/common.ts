import type { EntityKind } from "@gazetteer/core";

/** Words that several surfaces share. */
export const common = {
  kinds: {
    island: "Islands",
    leader: "Leaders",
    person: "People",
    agreement: "Agreements",
    organization: "Organisations",
    place: "Places",
    event: "Events",
  } satisfies Record<EntityKind, string>,
  /** One of a kind. */
  kind: {
    island: "Island",
    leader: "Leader",
    person: "Person",
    agreement: "Agreement",
    organization: "Organisation",
    place: "Place",
    event: "Event",
  } satisfies Record<EntityKind, string>,
  close: "Close",
  undo: "Undo",
  save: "Save",
  source: "Source",
  sources: "Sources",
  /** Beside a link that leaves the extension. */
  opensHost: (host: string) => `opens ${host}`,
  /** A text that is not in the reader's language, named in that language. */
  inLanguage: (language: string) => `in ${language}`,
  /** Where nothing can be read while somebody writes tens of thousands of rows. */
  busy: "Gazetteer is writing to the dictionary, in this tab or another. It is shown as soon as that is done.",
};
export type CommonTexts = typeof common;
