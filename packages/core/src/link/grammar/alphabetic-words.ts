/** The closed word classes by which a grammar of an alphabetic language reads a noun phrase; all lower case. */
export interface WordClasses {
  /** "the", "this", "these". */
  readonly definite: ReadonlySet<string>;
  /** "a", "any", "another". */
  readonly indefinite: ReadonlySet<string>;
  /** "its", "their": make a phrase definite without being part of it. */
  readonly possessive: ReadonlySet<string>;
  /** Words that never belong to a noun phrase before its head: prepositions, conjunctions, pronouns, auxiliaries. */
  readonly outside: ReadonlySet<string>;
  /** Modifiers under which a phrase keeps its reference ("ongoing", "decades-long"), beside the anchors. */
  readonly modifiers: ReadonlySet<string>;
  readonly modifierPattern: RegExp;
  /** A head and the word after it, which belongs to it and makes another thing of it, unless it is a modifier. */
  readonly narrows: RegExp;
  /** Modifiers that only a disputed thing has ("disputed", "annexed"). */
  readonly anchors: ReadonlySet<string>;
  /** "former", "next": the holder of the office now is not meant. */
  readonly notHolder: ReadonlySet<string>;
  /** "deputy", "vice": nor is it the office. */
  readonly deputies: ReadonlySet<string>;
  /** "Mr", "Dr", "Western": stand before a name and are none. */
  readonly honorifics: ReadonlySet<string>;
  /** Capitalised nouns that may follow a name without being part of it ("the Abe Cabinet"). */
  readonly followers: ReadonlySet<string>;
  /** Heads that make a new name together with a place ("Tokyo University"), after it. */
  readonly institutions: ReadonlySet<string>;
  /** "University of", "Sea of": make a new name with the place after them. */
  readonly institutionsOf: ReadonlySet<string>;
  /** "became", "стал": a role after them is what somebody came to be, and names nobody. */
  readonly becomes: ReadonlySet<string>;
  /** "the post of", «на пост»: what follows is an office, whoever holds it; and those who run "for" one. */
  readonly posts: ReadonlySet<string>;
  /** "as": the same before a role without an article; after {@link serves} before one with it. */
  readonly as: ReadonlySet<string>;
  readonly serves: ReadonlySet<string>;
  /** Words that lead from a role to a narrower field ("министр по развитию"): another office. */
  readonly fields: ReadonlySet<string>;
  /** Common words in the form of a name, where they begin a sentence: «Курил он много», «Захід відбувся». */
  readonly openingVerbs: ReadonlySet<string>;
  /** Adverbs of what is always so: an indefinite thing in their sentence is any such thing. */
  readonly generic: RegExp;
  /** "signed by", after an agreement; up to the name of a party or a year. */
  readonly concluded: RegExp;
  /** "in 1995", "in May 1995": the year is the first group. */
  readonly inYear: RegExp;
  /** Words that begin another clause without a comma: "that", "who". */
  readonly clauses: ReadonlySet<string>;
  /** A word right before "in 1995" that takes the year for a noun: the declaration "signed" in 1956. */
  readonly tiesYear: RegExp;
  /** "of", between an island's noun and its name, from the start. */
  readonly ofName: RegExp;
  /** Words that lead from a head to its complement ("over", "with"). */
  readonly complement: ReadonlySet<string>;
  /** Between a state and a role after it ("'s "). */
  readonly stateThenRole: RegExp;
  /** Between a role and its state after it, from the start (" of the "). */
  readonly roleThenState: RegExp;
  /** Words of speech and will that make a capital a government, after it. */
  readonly acts: RegExp;
  /** "in", "at": before a capital they keep it a place. */
  readonly locative: ReadonlySet<string>;
  /** "with", "between", "by": before a capital they make it a government. */
  readonly dealing: ReadonlySet<string>;
  /** Heads that tell of a meeting. */
  readonly meetings: ReadonlySet<string>;
  /** Which words have capitals inside a sentence: names only, or all nouns, as in German. */
  readonly capitals: "names" | "nouns";
  /** Where the adjective of a state stands beside a role: "the Russian president", "le président russe". */
  readonly stateAdjective: "before" | "after";
  /** Adjectives of peoples by their ending, for those that the dictionary does not know ("portugais"). */
  readonly demonym: RegExp;
  /** Whether a description may stand without any article; Russian has none. */
  readonly articles: "needed" | "none";
}
