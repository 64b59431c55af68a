import { overlaps, type Span } from "../model/span.ts";
import { blockLanguage } from "./block-language.ts";
import type { LinkEngine } from "./link-engine.ts";
import { nameSetsOf } from "./name-set.ts";
import { type Tagged, TaggedBlock } from "./tagged-block.ts";

/** Languages whose genitive looks like an English possessive without its apostrophe. */
const S_GENITIVE = /^(?:de|sv|da|n[obn])$/;

/** Matches that no blocked form of the same length or longer overlaps. Both lists rise by start. */
function unblocked(tagged: readonly Tagged[], blocked: readonly Span[]): readonly Tagged[] {
  let reached = 0;
  const apart = blocked.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
  let at = 0;
  return tagged.filter((match) => {
    while ((apart[at]?.end ?? Number.POSITIVE_INFINITY) <= match.start) at += 1;
    const span = apart[at];
    if (span === undefined || !overlaps(span, match)) return true;
    // What one entity blocks may be the very name of another: "Sea of Japan".
    const same = match.start === span.start && match.end === span.end;
    return same ? match.names.entities.length > 0 : match.end - match.start > span.end - span.start;
  });
}

/** 【東京共同】, （共同）, （島民提供、共同）: the agency signs so; elsewhere, as in 日ソ（共同）宣言, it is the word for "joint". */
const AGENCY = "共同";
const SIGNED = /(?:[(（](?:[^()（）]{1,9}[、＝=])?|【[^】]{0,9})共同(?:[)）]\P{L}?|[】=＝][^]?)$/u;

/** Finds all that matches in a block of text, and lets blocked forms swallow what they overlap. */
export function tagBlock(engine: LinkEngine, text: string, told: string | undefined): TaggedBlock {
  const tagged: Tagged[] = [];
  const blocked: Span[] = [];
  let reached = 0;
  const language = blockLanguage(text, told);
  const sortedNames = nameSetsOf(engine, language);
  const losesApostrophes = !S_GENITIVE.test(language);
  for (const { start, end, names, damage } of engine.findMatches(text)) {
    const set = sortedNames(names);
    // "Etorofu and Shikotan islands": the plural of a noun, not "Shikotan island's".
    if (
      damage === "lost-apostrophe" &&
      set.island !== undefined &&
      text.slice(start, end).includes(" ")
    )
      continue;
    if (
      text.slice(start, end) === AGENCY &&
      !SIGNED.test(text.slice(Math.max(0, start - 12), end + 2))
    )
      continue;
    if (set.blocked) blocked.push({ start, end });
    tagged.push({
      start,
      end,
      names: set,
      inner: end <= reached,
      loose: damage === "glued" || (damage === "lost-apostrophe" && losesApostrophes),
    });
    if (set.entities.length > 0) reached = Math.max(reached, end);
  }
  const all = new TaggedBlock(text, language, tagged);
  if (blocked.length === 0) return all;
  const swallowed = blocked.flatMap((span) =>
    all
      .within(span)
      .filter((each) => each.names.place && each.end - each.start < span.end - span.start)
      .map((inside) => ({ span, inside })),
  );
  return new TaggedBlock(text, language, unblocked(tagged, blocked), swallowed);
}
