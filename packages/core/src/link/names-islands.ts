import { hasTrait } from "./candidate.ts";
import { FOUR } from "./four.ts";
import { grammarOf } from "./grammar/grammar-of.ts";
import { idsOf } from "./ids-of.ts";
import { isCapitalized, textBefore, wordAfter } from "./grammar/words.ts";
import type { LinkEngine } from "./link-engine.ts";
import type { DescriptionReading } from "./read-description.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** Any number but that of the disputed islands: 色丹、国后、择捉四岛 are all of them. */
const COUNTED = /^[0-35-9０-３５-９二两兩三数두]/u;

/** Adjectives after the noun that set other islands apart: "les îles voisines", "las islas restantes", "le isole greche". */
const OTHERS_AFTER =
  /^(?:restant|remanesc|rimanent|principa|v(?:ois|[ei]c)in|greche|\p{L}+(?:esi|ane)$)/iu;

/**
 * "The islands that make up the Kuril chain", «острова, составляющие …»: all of what they make up, not its southern part.
 * Where a comma parts what is said of known islands, it is none of these.
 */
const MAKES_UP =
  /^(?:\s(?:\p{L}+ )?(?:mak(?:e|ing) up|compris|constitu|conforman|compon|compos|form(?:ing|ano|am|[ae]n?t?)?(?= )|integran|ت?شكل)|,\s(?:\p{L}+ )?(?:составля|образу|склада|утворю))\p{L}*(?! (?:\p{L}{1,3} )?(?:p|s[uo]|ю|пі|ч))|^,? die [^,.]{1,40} bilden/iu;

/** "The southern section of the island group", "la partie sud des îles": a part of more islands than those in dispute. */
const PART_OF =
  /(?:(?:south|north|centr|middl|süd|nörd|mittl|sur|norte|мерид|южн|північ|півд|северн|центр)\p{L}* (?:part|section|half|end|tip|portion|Teil|Ende|част|окраин|окон)\p{L}*|(?:part(?:i?e)?|extrem[oa]|moitié|mitad|punta|pointe) (?:sud|sur|nord|norte|cent|mér|mer|sept)\p{L}*)(?: (?:of|de|delle|d[ao]))? $/iu;

function isIsland(engine: LinkEngine, tagged: readonly Tagged[]): boolean {
  return tagged.some(({ names }) =>
    names.entities.some((name) => engine.entityAt(name)?.kind === "island"),
  );
}

/**
 * Whether a plain noun only introduces the names of islands, or counts those named right before it: "the islands of
 * Iturup and Kunashir", "the Shikotan and Habomai islands", "les îles Senkaku", 国后、择捉两岛.
 */
export function namesIslands(
  engine: LinkEngine,
  block: TaggedBlock,
  head: Tagged,
  reading: DescriptionReading,
): boolean {
  if (!head.names.described.some((entity) => entity?.kind === "island")) return false;
  const classes = grammarOf(block.language);
  if (classes === undefined)
    return (
      COUNTED.test(block.text.slice(head.start, head.start + 1)) &&
      isIsland(engine, block.endingAt(head.start))
    );
  const ofMore = PART_OF.test(textBefore(block.text, reading.start, 40));
  if (ofMore && head.names.described.some((entity) => entity?.disputed)) return true;
  const whole = MAKES_UP.test(block.text.slice(head.end, head.end + 60))
    ? block.tagged.find(({ start, names }) => start > head.end && names.island !== undefined)
    : undefined;
  const island = whole?.names.island;
  if (island !== undefined && !idsOf(engine, head.names.descriptions).includes(island)) return true;
  const noun = block.textOf(head);
  if (!noun.includes(" ") && isIsland(engine, block.endingAt(head.start - 1))) return true;
  const next = wordAfter(block.text, head.end);
  const after = classes.stateAdjective === "after" && next?.gap === " " ? next.text : "";
  if (OTHERS_AFTER.test(after)) return true;
  const anchored = hasTrait(reading, "anchored");
  if (classes.articles === "needed" && (!head.names.definiteOnly || anchored)) return false;
  if (FOUR.test(block.text.slice(reading.start, head.end))) return false;
  const of = classes.ofName.exec(block.text.slice(head.end, head.end + 12))?.[0];
  if (of !== undefined && isIsland(engine, block.startingAt(head.end + of.length))) return true;
  return (
    (isCapitalized(after) && after !== after.toUpperCase()) ||
    classes.demonym.test(after.replace(/s$/, ""))
  );
}
