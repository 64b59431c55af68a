import type { EntityKind, How } from "@gazetteer/core";

/** What a page needs of a mention: to paint it, to list it, and to ask for its card. */
export interface LinkedMention {
  /** UTF-16 units into the block. */
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly kind: EntityKind;
  readonly how: How;
  /** Office through which it was resolved. */
  readonly role: string | null;
  /** A place that stands for its government. */
  readonly asGovernment: boolean;
  /** Countries, capitals, oceans: painted only when the reader asks for it. */
  readonly generic: boolean;
  /** One of the things a pack is about. */
  readonly subject: boolean;
  /** Other entities it may honestly mean. */
  readonly alternatives: readonly string[];
  /** For contested things: who uses this name, where not everybody does. */
  readonly side?: string | undefined;
}

/** Mentions of the blocks of a message, in their order, as one text of JSON: Firefox passes objects slowly. */
export function readMentions(text: string): LinkedMention[][] {
  return JSON.parse(text) as LinkedMention[][];
}
