import {
  annotate,
  daySpan,
  type Engine,
  explain,
  type How,
  type Mention,
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

/** What a row tells beside the place and its text. */
function restOf(engine: Engine, mention: Mention): Omit<MentionRow, "start" | "end" | "text"> {
  const { entity, how, role, asGovernment, quoted, usedBy, alternatives, reason } = mention;
  return {
    entity,
    kind: engine.tables.entities.get(entity)?.kind ?? "",
    how,
    role,
    government: asGovernment || undefined,
    quoted: quoted || undefined,
    usedBy: usedBy.length === 0 ? undefined : usedBy,
    alternatives: alternatives.length === 0 ? undefined : alternatives,
    why: reasonLine(reason),
  };
}

/** Text without anything that JSON writes in another way. */
const PLAIN = /^[^"\\\p{Cc}\p{Cs}]*$/u;

const quote = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/**
 * The mentions of one text as JSON, which is most of the output: what `JSON.stringify` makes of their rows. Those that
 * were decided alike share their reason, and the rest of their rows is written once.
 */
export function mentionsAsJson(engine: Engine, text: string, context: TextContext): string {
  const rests = new Map<MentionReason, string>();
  const rows = annotate(engine, text, context).map((mention) => {
    const { start, end, asGovernment, quoted, reason } = mention;
    const plain = !asGovernment && !quoted;
    let rest = plain ? rests.get(reason) : undefined;
    if (rest === undefined) {
      rest = JSON.stringify(restOf(engine, mention)).slice(1);
      if (plain) rests.set(reason, rest);
    }
    return `{"start":${start},"end":${end},"text":${quote(text.slice(start, end))},${rest}`;
  });
  return `[${rows.join(",")}]`;
}

/** Mentions of one text as rows of output. */
export function report(
  engine: Engine,
  text: string,
  context: TextContext,
  detail: "mentions" | "explain",
): Report {
  const mentions = annotate(engine, text, context).map((mention): MentionRow => {
    const { start, end } = mention;
    return { start, end, text: text.slice(start, end), ...restOf(engine, mention) };
  });
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
