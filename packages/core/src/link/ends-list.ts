import { isCommonNoun } from "../match/common-nouns.ts";
import { codeAt } from "../text/unit-table.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** Words that join two names into one: "Shikotan and Habomai". */
const JOINED = /\s(?:and|и|та|й|y|et?|und)\s|[和与與と및]/u;
/** How far a name may run on beyond another that it begins in. */
const MOST_BEYOND = 30;
const isComma = (code: number): boolean => code === 0x2c || code === 0x3001 || code === 0xff0c;

/**
 * Whether a longer name begins inside a name and ends after it: the words between belong to that, as in "visit to
 * Kunashiri" before "Island"; or the title that an office makes of it, as in 外交部长.
 */
export function runsInto(block: TaggedBlock, tagged: Tagged): boolean {
  const { start, end } = tagged;
  if (tagged.inner || tagged.names.person) return false;
  for (let at = block.firstFrom(start + 1); at < block.tagged.length; at++) {
    const each = block.tagged[at] as Tagged;
    if (each.start >= end) break;
    if (each.end <= end || each.end > end + MOST_BEYOND || each.loose) continue;
    // «Курильские острова Итуруп и Кунашир»: the noun is that of the group.
    if (isCommonNoun(block.text.slice(each.start, end).toLowerCase())) continue;
    const spaced = /\s/u.test(block.text.slice(start, end));
    if (!spaced && !tagged.names.organization) break;
    if ((spaced ? each.names.entities : each.names.offices).length > 0) return true;
  }
  return false;
}

/**
 * Whether a name made of two is only the end of a longer list, so that each counts by itself: "Iturup, Kunashir,
 * Shikotan and Habomai".
 */
export function endsList(engine: LinkEngine, block: TaggedBlock, tagged: Tagged): boolean {
  if (tagged.inner) return false;
  const { text } = block;
  const comma = tagged.start - (isComma(codeAt(text, tagged.start - 1)) ? 1 : 2);
  if (!isComma(codeAt(text, comma)) || !/^\s?$/u.test(text.slice(comma + 1, tagged.start)))
    return false;
  if (!JOINED.test(text.slice(tagged.start, tagged.end))) return false;
  const kinds = new Set(tagged.names.entities.map((name) => engine.entityAt(name)?.kind));
  return (
    block.within(tagged).length > 2 &&
    block
      .endingAt(text.charAt(comma - 1) === ")" ? comma - 1 : comma)
      .some(({ names }) => names.entities.some((name) => kinds.has(engine.entityAt(name)?.kind)))
  );
}
