import type { Pattern } from "./say-problem.ts";

/**
 * What the validator of `@gazetteer/core` may say of an entity, in the words of a form, by the beginning of its
 * message. `$1`, `$2`: what stands between backticks in it, or a number.
 */
export interface ProblemTexts {
  readonly missing: string;
  readonly choose: string;
  readonly long: string;
  readonly spaces: string;
  readonly characters: string;
  readonly language: string;
  readonly english: string;
  readonly address: string;
  readonly noName: string;
  readonly manyNames: string;
  readonly noGate: string;
  readonly paradigms: string;
  readonly whose: string;
  readonly twoVoices: string;
  readonly restsOn: string;
  readonly source: string;
  readonly date: string;
  readonly toOrAsOf: string;
  readonly number: string;
  readonly degrees: string;
  readonly wording: string;
  readonly noSuchSource: string;
  readonly noSuchFact: string;
  readonly notAClaim: string;
  readonly oneSide: string;
  readonly twoPreferred: string;
  readonly twice: string;
  readonly inflection: string;
  readonly noPreferred: string;
  readonly order: string;
}

/** The first that fits is taken. */
export const PROBLEM_PATTERNS: readonly Pattern<keyof ProblemTexts>[] = [
  [/^must not be empty$|^is missing$/, "missing"],
  [/^must be a slug/, "choose"],
  [/^must be at most ([\d,]+) characters/, "long"],
  [/^must not begin or end/, "spaces"],
  [/^must not hold control|^must be in Unicode/, "characters"],
  [/^must be a language tag/, "language"],
  [/^must have English/, "english"],
  [/^must be an https/, "address"],
  [/^must have a name/, "noName"],
  [/^must have at most ([\d,]+) names/, "manyNames"],
  [/^a description must have a gate|^must ask for some/, "noGate"],
  [/^must be paradigm ids/, "paradigms"],
  [/^a claim must say/, "whose"],
  [/^must have the claims of/, "twoVoices"],
  [/^must name the facts/, "restsOn"],
  [/^must cite/, "source"],
  [/^must be a date/, "date"],
  [/^must have either/, "toOrAsOf"],
  [/^must be a number from (-?\d+) to (\d+)/, "degrees"],
  [/^must be a number/, "number"],
  [/^must have at least one wording/, "wording"],
  [/^cites `(.*?)`/, "noSuchSource"],
  [/^names `(.*?)`, which is not among/, "noSuchFact"],
  [/^names `(.*?)`, which is not a claim/, "notAClaim"],
  [/^has the claim of one side/, "oneSide"],
  [/^has two preferred names in `(.*?)`/, "twoPreferred"],
  [/^has the name `.*?:(.*)` twice/, "twice"],
  [/^`(.*?)` does not fit `(.*?)`/, "inflection"],
  [/^has no preferred/, "noPreferred"],
  [/^ends before/, "order"],
];
