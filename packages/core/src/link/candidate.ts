import type { How } from "../model/mention.ts";
import type { Span } from "../model/span.ts";

/**
 * What the words around a candidate say about it. Order is that of the bits in the codec: append only.
 * `stranger`: part of another, longer name ("Daniil Medvedev"). `appositive`: stands beside the name it describes.
 * `definite`/`indefinite`: by determiner. `former`: of a past, future or deputy holder. `deputy`: of somebody's deputy; a
 * title that says so is none of the office. `modified`: by words that the grammar does not know. `foreign`: tied to a name the dictionary does not know ("the Solomon islands").
 * `meeting`: a head such as "talks". `government`: a place that acts or is dealt with. `quoted`: inside quotation marks.
 * `loose`: the text is damaged here (an apostrophe or a space is lost). `dated`: carries a date or day of its own. `elsewhere`: the nearest thing of its
 * sort that is named before it is another ("the war" after "the Syrian civil war"), or it bears another year.
 * `namesake`: somebody else who bears the name, by a first name or another title of address.
 * `located`: a place with a preposition of place. `generic`: any such thing, by what always is so. `ruling`: a person as
 * the head of a government ("the Koizumi government", 小泉政権). `anchored`: by a modifier that only a disputed thing has ("disputed", "Russian-held").
 */
export const TRAITS = [
  "stranger",
  "appositive",
  "definite",
  "indefinite",
  "former",
  "modified",
  "foreign",
  "meeting",
  "government",
  "quoted",
  "loose",
  "dated",
  "elsewhere",
  "anchored",
  "namesake",
  "generic",
  "located",
  "ruling",
  "deputy",
] as const;
export type Trait = (typeof TRAITS)[number];

/** A stretch of text that may be a mention, with all that linking needs to know of its surroundings. */
export interface Candidate extends Span {
  readonly how: How;
  /** Indices of the names that match here; never empty. */
  readonly names: readonly number[];
  readonly traits: readonly Trait[];
  /**
   * Names tied to it by grammar: of a name, the offices that stand as its title and their states; of a role, its
   * state; of a description, the entities in its modifiers and complement.
   */
  readonly beside: readonly number[];
  /** One name index for each other thing named in the same sentence; kept for roles and descriptions only. */
  readonly around: readonly number[];
  /**
   * Of a role: a year said beside it. With the trait `dated` its clause can mean no other time. Of a description, or of
   * a name that several have: the year beside it in which an agreement that it may mean was concluded.
   */
  readonly year?: number | undefined;
}

/** Of a candidate, or what one is made from. */
export const hasTrait = (of: Pick<Candidate, "traits">, trait: Trait): boolean =>
  of.traits.includes(trait);
