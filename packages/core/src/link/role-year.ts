import type { Span } from "../model/span.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import type { TaggedBlock } from "./tagged-block.ts";
import { textBefore } from "./grammar/words.ts";

/**
 * A year that is said beside a role. `sure`: its clause can mean no other time ("apologised in 1995"). Otherwise the year
 * may be that of something else in the clause ("spoke of the end of the war in 1945").
 */
export interface RoleYear {
  readonly year: number;
  readonly bond: "sure" | "possible";
}

/** How far a year may stand from its role, in UTF-16 units and in words: further off it tells of other things. */
const REACH = 90;
const MOST_WORDS = 7;

/** Words between a role and the year after it that leave no room for anything else than its verb. */
const ONE_VERB = 1;
/** Pronouns and auxiliaries that belong to the verb: "se disculpó", "s'est excusé", "entschuldigte sich". */
const OF_VERB = /^(?:se|s['’]est|sich|has|had|a|ha|был|была|був|була|hat)$/iu;

/** Marks that end a clause. A comma may follow the year that opens a sentence. */
const CLAUSE_END = /[,،;:.!?()"“”«»—–]/u;

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** Words between role and year, or `undefined` where another clause begins between them. */
function wordsBetween(text: string, classes: WordClasses): string[] | undefined {
  if (CLAUSE_END.test(text)) return undefined;
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return undefined;
  return words.some((word) => classes.clauses.has(word.toLowerCase())) ? undefined : words;
}

/** "1973: Japanese premier visits Moscow." */
const TIMELINE = /^\s*(1[6-9]\d\d|20\d\d)\s?[:–—-]/u;

/** "In 1995, the Japanese prime minister …": the year opens the sentence, or its part after a semicolon. */
function yearBefore(block: TaggedBlock, role: Span, classes: WordClasses): RoleYear | undefined {
  if (!/\d/.test(textBefore(block.text, role.start, REACH))) return undefined;
  const from = block.sentence(role).start;
  if (role.start - from > REACH) return undefined;
  const before = block.text.slice(from, role.start);
  const lead = before.slice(before.lastIndexOf(";") + 1);
  const found = classes.inYear.exec(lead) ?? TIMELINE.exec(lead);
  if (found === null || wordsOf(lead.slice(0, found.index)).length > 0) return undefined;
  const rest = lead.slice(found.index + found[0].length).replace(/^,/u, "");
  if (wordsBetween(rest, classes) === undefined) return undefined;
  return { year: Number(found[1]), bond: "sure" };
}

/** "The prime minister of Japan apologised in 1995." */
function yearAfter(block: TaggedBlock, role: Span, classes: WordClasses): RoleYear | undefined {
  const until = Math.min(block.sentence(role).end, role.end + REACH);
  const rest = block.text.slice(role.end, until);
  const found = classes.inYear.exec(rest);
  if (found === null) return undefined;
  const words = wordsBetween(rest.slice(0, found.index), classes);
  if (words === undefined) return undefined;
  const weighty = words.filter((word) => !OF_VERB.test(word));
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (weighty.length > ONE_VERB && classes.tiesYear.test(last)) return undefined;
  return { year: Number(found[1]), bond: weighty.length > ONE_VERB ? "possible" : "sure" };
}

/** The year before the first of each era: 昭和31年 is 1956. */
const ERAS = new Map(
  Object.entries({ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 }),
);

/**
 * 1995年、日本の首相; 平成7年(1995年)の首相; 1995년 일본 총리: only the same year in another count, a day and particles
 * stand between.
 */
const EAST_ASIAN_YEAR =
  /(?:(?<![\d.])(1[6-9]\d\d|20\d\d)|([明大昭平令][治正和成])(元|\d\d?))[年년](?:\([^()]{3,9}\))?\s?(?:\d{1,2}[月월]\s?(?:\d{1,2}[日일]\s?)?)?(?:に|の|には|에|의)?[、,(]?\s?(?:[当當][時时][のは]?|[时時]任|당시\s|第.次)?$/u;

/** The holder then, whenever that was: 当時の首相, 时任总统. */
const EAST_ASIAN_THEN = /(?:[当當][時时][のは的]?、?|[时時]任|당시\s?)$/u;

export function isOfAnotherTime(
  block: TaggedBlock,
  role: Span,
  classes: WordClasses | undefined,
): boolean {
  const before = textBefore(block.text, role.start, 4);
  return classes === undefined && EAST_ASIAN_THEN.test(before);
}

/** The year that stands beside a role, if its language and wording tie one to it. */
export function roleYear(
  block: TaggedBlock,
  role: Span,
  classes: WordClasses | undefined,
): RoleYear | undefined {
  if (classes !== undefined)
    return yearBefore(block, role, classes) ?? yearAfter(block, role, classes);
  const before = textBefore(block.text, role.start, 32);
  if (!/[年년]/.test(before)) return undefined;
  const found = EAST_ASIAN_YEAR.exec(before.normalize("NFKC"));
  if (found === null) return undefined;
  const [, year, era = "", ofEra] = found;
  const first = ERAS.get(era) ?? Number.NaN;
  return { year: Number(year ?? first + (Number(ofEra) || 1)), bond: "sure" };
}
