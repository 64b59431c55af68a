import {
  annotate,
  daySpan,
  type Engine,
  explain,
  type How,
  type MentionReason,
  reasonLine,
} from "@gazetteer/core";

/** What the caller says of a text. */
export interface TextContext {
  readonly date?: string | undefined;
  readonly lang?: string | undefined;
}

export interface MentionRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
  readonly kind: string;
  readonly how: How;
  readonly role: string | null;
  readonly government: true | undefined;
  readonly quoted: true | undefined;
  readonly usedBy: readonly string[] | undefined;
  readonly alternatives: readonly string[] | undefined;
  readonly why: string;
}

export interface RejectedRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly how: How;
  readonly rejection: string;
  readonly why: string;
}

export interface Report {
  readonly mentions: readonly MentionRow[];
  /** Every candidate that is no mention, with the reason; only where the caller asks to explain. */
  readonly rejected?: readonly RejectedRow[];
}

/** Mentions of one text as rows of output. */
export function report(
  engine: Engine,
  text: string,
  context: TextContext,
  detail: "mentions" | "explain",
): Report {
  const { entities } = engine.tables;
  // Mentions that were decided alike share their reason.
  const lines = new Map<MentionReason, string>();
  const whyOf = (reason: MentionReason): string => {
    let line = lines.get(reason);
    if (line === undefined) lines.set(reason, (line = reasonLine(reason)));
    return line;
  };
  const mentions = annotate(engine, text, context).map(
    (mention): MentionRow => ({
      start: mention.start,
      end: mention.end,
      text: text.slice(mention.start, mention.end),
      entity: mention.entity,
      kind: entities.get(mention.entity)?.kind ?? "",
      how: mention.how,
      role: mention.role,
      government: mention.asGovernment || undefined,
      quoted: mention.quoted || undefined,
      usedBy: mention.usedBy.length === 0 ? undefined : mention.usedBy,
      alternatives: mention.alternatives.length === 0 ? undefined : mention.alternatives,
      why: whyOf(mention.reason),
    }),
  );
  if (detail === "mentions") return { mentions };
  const rejected: RejectedRow[] = [];
  for (const { start, end, text: surface, reason, line } of explain(engine, text, context))
    if (reason.outcome === "rejected")
      rejected.push({
        start,
        end,
        text: surface,
        how: reason.how,
        rejection: reason.rejection,
        why: line,
      });
  return { mentions, rejected };
}

/** A time of day, and marks of doubt, change no day: `2016-12-16T10:30:00+09:00`, `1956~`. */
const TIME_OR_DOUBT = /(?:T[0-9:.]+(?:Z|[+-]\d{2}(?::?\d{2})?)?)?[?~%]?$/;

/** "c. 2022", "ca. 1956": the year is meant. */
const ABOUT = /^c(?:a|irca)?\.?\s*(?=\d{4})/iu;
/** Years as archives write them, `2004-2005`; `2004-05` is a month. */
const YEARS = /^(\d{4})\s?[-–]\s?(\d{4})$/u;

/** A date that linking can use; another one is dropped with a warning that names where it stands. */
export function usableDate(
  date: string | undefined,
  where: string,
  warn: (message: string) => void,
): string | undefined {
  const days = date?.replace(TIME_OR_DOUBT, "").replace(ABOUT, "").replace(YEARS, "$1/$2");
  if (days === undefined || daySpan(days) !== undefined) return days;
  warn(
    `${where}: the date \`${date}\` cannot be read and counts as absent; write \`2016\`, \`2016-05\`, \`2016-05-26\` or \`2004/2005\``,
  );
  return undefined;
}
