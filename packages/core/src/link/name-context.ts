import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";
import type { WordClasses } from "./grammar/alphabetic-words.ts";
import {
  isCapitalized,
  plainAfter,
  plainBefore,
  wordAfter,
  wordBefore,
  textBefore,
  type Word,
} from "./grammar/words.ts";
import { codeAt } from "../text/unit-table.ts";
import { timeOf } from "./time-of.ts";
import type { Tagged, TaggedBlock } from "./tagged-block.ts";

/** Fewest words that show how a line uses capitals. */
const TITLE_CASE_WORDS = 3;
/** Words that stay small in a headline; verbs such as "is" do not. */
const SMALL_WORDS =
  /^(?:a|an|the|of|in|on|at|to|for|by|and|or|but|nor|with|from|as|vs|via|per|into|over|after|amid|than|between|against|about|under|among|de|la)$/u;

/** Whether a span stands in a headline that writes every word with a capital, save the little ones. */
export function isTitleCase(block: TaggedBlock, span: Span): boolean {
  const words = block.textOf(block.sentence(span)).match(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [];
  const weighty = words.filter((word) => !SMALL_WORDS.test(word));
  return weighty.length >= TITLE_CASE_WORDS && weighty.every(isCapitalized);
}

/** Whether a space and then a word stand before or after: without them a name is no part of a longer one. */
function touchesWord(text: string, { start, end }: Span): boolean {
  return (
    (isSpace(codeAt(text, start - 1)) && isLetter(codeAt(text, start - 2))) ||
    (isSpace(codeAt(text, end)) && isLetter(codeAt(text, end + 1)))
  );
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x0a;
const isLetter = (code: number): boolean => code > 0x40;

/** A word of the same line: what stands alone on the line before is a heading. */
const inLine = (word: Word | undefined) => (word?.gap === "\n" ? undefined : word);

/**
 * What shows that a surname or given name belongs to a longer name that the dictionary does not know: "Daniil Medvedev",
 * "Abe Fortas". Titles, honorifics and words that merely begin a sentence do not count.
 */
export function strangerTraits(
  block: TaggedBlock,
  name: Tagged,
  classes: WordClasses,
): readonly Trait[] {
  const { text } = block;
  if (classes.capitals === "nouns" || !touchesWord(text, name)) return [];
  // «Изначально айны»: peoples are written small.
  if (!isCapitalized(text.slice(name.start, name.end))) return [];
  const before = inLine(plainBefore(text, name.start));
  const after = inLine(plainAfter(text, name.end));
  if (before !== undefined && OTHER_ADDRESS.test(before.text)) return ["stranger"];
  const foreign = (lower: string) =>
    !classes.outside.has(lower) &&
    !classes.honorifics.has(lower.replace(/^(?:then|ex)-/u, "")) &&
    !classes.definite.has(lower) &&
    !classes.indefinite.has(lower);
  const isNamePart = (word: Word | undefined): word is Word =>
    word !== undefined &&
    isCapitalized(word.text) &&
    /\p{Ll}/u.test(word.text) &&
    foreign(word.lower) &&
    timeOf(word.text) === undefined;
  const left =
    isNamePart(before) &&
    !isOpeningWord(block, before) &&
    !before.text.endsWith(".") &&
    !(classes.articles === "none" && isLocated(block, before, classes)) &&
    !/['’]s?$/u.test(before.text) &&
    block.endingAt(before.end).length === 0;
  const right =
    isNamePart(after) &&
    after.gap !== "" &&
    !classes.followers.has(after.lower.replace(/['’].*$/u, "")) &&
    block.startingAt(after.start).length === 0;
  if ((!left && !right) || isTitleCase(block, name)) return [];
  return left ? ["stranger", "namesake"] : ["stranger"];
}

/**
 * Words that are no given name by their ending, where they begin a sentence: "Greeting Abe, Putin noted …",
 * "Apparently Putin …", «Предложение Абэ …», «Очевидно, …».
 */
const OPENING =
  /^(?!Anatoly$)\p{Lu}\p{Ll}{2,}(?:ing|\p{Ll}\p{Ll}ly|wise|less|ever|[еа]ние|ство|ция|ность|[вдт]но)$/u;

function isOpeningWord(block: TaggedBlock, word: Span & { readonly text: string }): boolean {
  return OPENING.test(word.text) && block.opensSentence(word);
}

/** Address of a wife, as a rule; women who hold office are written with their title or "Ms". */
const OTHER_ADDRESS = /^(?:Mrs\.?|Miss|Lady|Madame|г-жа|госпожа)$/u;

/** Ships and things by number that bear a name: "USS Ronald Reagan", "Sakhalin-2", «крейсер „Москва“». */
const SHIP = /(?:^|[^\p{L}])(?:USS|HMS|RMS|JS)\s$/u;
const LAST_OF_SHIP = "S".charCodeAt(0);
const NUMBERED = /^-\d|^\s(?:I{1,3}|IV|V)(?!\p{L})/u;

/** Whether a name is that of a ship, a project by number, or a thing in quotation marks that is called after a place. */
export function isNamedAfter(block: TaggedBlock, name: Tagged): boolean {
  const { text } = block;
  const before = codeAt(text, name.start - 1);
  const follows = before === 0x20 && codeAt(text, name.start - 2) === LAST_OF_SHIP;
  if (follows && SHIP.test(textBefore(text, name.start, 5))) return true;
  if (!name.names.place) return false;
  const after = codeAt(text, name.end);
  // «Сахалин-2» is called so itself.
  if (before === 0xab && after === 0xbb) return !/\d/.test(text.charAt(name.end - 1));
  return (after === 0x2d || after === 0x20) && NUMBERED.test(text.slice(name.end, name.end + 5));
}

/** "Северо-Курильск", "Новосоветск": a prefix of direction or kind makes the name of another town. */
const JOINED_PREFIX = /\p{L}[оеи]-$/u;

/** Whether a name is the second half of a compound name that the dictionary does not know. */
export function isSecondHalf(block: TaggedBlock, name: Span): boolean {
  if (codeAt(block.text, name.start - 1) !== 0x2d) return false;
  const before = textBefore(block.text, name.start, 12);
  return (
    JOINED_PREFIX.test(before) &&
    /\p{sc=Cyrillic}/u.test(before) &&
    block.endingAt(name.start - 1).length === 0
  );
}

/** Whether a place is only part of an institution's name: "Tokyo University", "Bank of Japan". */
export function isInInstitution(block: TaggedBlock, name: Span, classes: WordClasses): boolean {
  if (!touchesWord(block.text, name)) return false;
  const after = plainAfter(block.text, name.end);
  if (
    after !== undefined &&
    isCapitalized(after.text) &&
    classes.institutions.has(after.lower.replace(/['’.].*$/u, ""))
  )
    return true;
  const of = wordBefore(block.text, name.start);
  if (of?.text !== "of") return false;
  const head = wordBefore(block.text, of.start);
  return head !== undefined && isCapitalized(head.text) && classes.institutionsOf.has(head.lower);
}

/** Whether a name is all that stands on its line. */
export const isAlone = ({ text }: TaggedBlock, { start, end }: Span): boolean =>
  /(?:^|\n)\s*$/.test(textBefore(text, start, 3)) && /^\s*(?:\n|$)/.test(text.slice(end, end + 3));

/** Nouns that only a government has, after a possessive: "Moscow's stance". */
const STANCE =
  /^(?:(?:stance|position|claim|view|demand|offer|hand|side|tie|firm|tough)s?$|polic|proposal|refus|decision|relation|dealing|respon|react|inten|interest|concern|protest|reject|attitude|foreign|economic|strateg|all(?:y|ies)$|ambassador|envoy|military|isolat)/i;

const POSSESSIVE = /^['’]s?\s+/u;

/** "in Osaka": a place, whoever else bears the name. */
export function isLocated(block: TaggedBlock, name: Span, classes: WordClasses): boolean {
  const before = plainBefore(block.text, name.start);
  return before !== undefined && classes.locative.has(before.lower);
}

/** Whether a capital stands for its government, by what stands around it. */
export function actsAsGovernment(
  block: TaggedBlock,
  name: Span,
  classes: WordClasses,
): readonly Trait[] {
  const left = plainBefore(block.text, name.start)?.lower ?? "";
  if (classes.locative.has(left)) return [];
  const possessive = POSSESSIVE.exec(block.text.slice(name.end, name.end + 4))?.[0] ?? "";
  const next = possessive === "" ? plainAfter : wordAfter;
  const right = next(block.text, name.end + possessive.length)?.text ?? "";
  const acts = possessive === "" && classes.acts.test(right);
  const stance = (possessive !== "" || classes.articles === "none") && STANCE.test(right);
  return acts || stance || classes.dealing.has(left) ? ["government"] : [];
}
