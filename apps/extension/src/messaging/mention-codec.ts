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
  readonly side?: string;
}

/** As a page has it from the background. */
export interface DecodedMention extends LinkedMention {
  /** All of it, as it was sent. */
  readonly code: string;
}

const FLAGS = { asGovernment: "a", generic: "g", subject: "s" } as const;

function encodeMention(mention: LinkedMention): string {
  const flags =
    (mention.asGovernment ? FLAGS.asGovernment : "") +
    (mention.generic ? FLAGS.generic : "") +
    (mention.subject ? FLAGS.subject : "");
  return [
    mention.start,
    mention.end,
    mention.entity,
    mention.kind,
    mention.how,
    mention.role ?? "",
    flags,
    mention.alternatives.join("|"),
    mention.side ?? "",
  ].join(",");
}

/** Blocks are lines, mentions are separated by `;`, their fields by commas: ids hold none of these. */
export function encodeMentions(blocks: readonly (readonly LinkedMention[])[]): string {
  return blocks.map((mentions) => mentions.map(encodeMention).join(";")).join("\n");
}

function decodeMention(code: string): DecodedMention {
  const [start, end, entity = "", kind, how, role, flags = "", alternatives, side] =
    code.split(",");
  return {
    code,
    start: Number(start),
    end: Number(end),
    entity,
    // The other end of the codec is the same build.
    kind: kind as EntityKind,
    how: how as How,
    role: role || null,
    asGovernment: flags.includes(FLAGS.asGovernment),
    generic: flags.includes(FLAGS.generic),
    subject: flags.includes(FLAGS.subject),
    alternatives: alternatives ? alternatives.split("|") : [],
    ...(side ? { side } : {}),
  };
}

/** One list for each block of the request, in its order. */
export function decodeMentions(text: string): DecodedMention[][] {
  return text.split("\n").map((line) => (line === "" ? [] : line.split(";").map(decodeMention)));
}
