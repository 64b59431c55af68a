import type { How } from "../model/mention.ts";
import type { Ground } from "../model/reason.ts";
import type { CardLink, Worded } from "./card-parts.ts";

/** Why the page's words count as this entity: what a sentence on it needs. */
export interface CardReason {
  /** The name as the pack has it; the page may have a form of it. */
  readonly name: Worded;
  /** Title of the pack that the name is from. */
  readonly pack: Worded;
  /** `fuller-name`: the page itself gives a name that leaves no doubt. */
  readonly ground: Ground | "fuller-name";
  /** The office for a title or a holder, else what the page names too. */
  readonly evidence: readonly Worded[];
  /** What else has this name and is not meant here. */
  readonly rivals: readonly Worded[];
}

/** The state whose government a place stands for. */
export interface CardGovernment {
  readonly name: Worded;
  /** "Russian", "российское": of the name's language, in the order of the dictionary. */
  readonly adjectives: readonly string[];
}

/** How the page refers to the entity. */
export interface CardMention {
  /** Exactly as the page has it. */
  readonly text: string;
  readonly how: How;
  /** The office through which a role led here. */
  readonly office?: Worded | undefined;
  readonly government?: CardGovernment | undefined;
  readonly reason: CardReason;
  /** What else the mention may honestly mean; empty for nearly all. */
  readonly alternatives: readonly CardLink[];
}
