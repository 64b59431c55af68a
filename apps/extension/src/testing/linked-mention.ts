import type { LinkedMention } from "../messaging/linked-mention.ts";

/** A mention of a place by its name, with what a test says of it. */
export function linkedMention(said: Partial<LinkedMention> & { entity: string }): LinkedMention {
  return {
    start: 0,
    end: 3,
    kind: "place",
    how: "name",
    role: null,
    asGovernment: false,
    generic: false,
    subject: false,
    alternatives: [],
    ...said,
  };
}
