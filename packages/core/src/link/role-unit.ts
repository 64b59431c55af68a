import type { Span } from "../model/span.ts";
import type { Trait } from "./candidate.ts";

/** An office with the state and article around it: "the Japanese prime minister". */
export interface RoleUnit extends Span {
  readonly offices: readonly number[];
  /** Names of the state beside it, at most one thing's. */
  readonly states: readonly number[];
  /** Bounds with the state, for what stands next to the whole: the start of "Japan" in "Japan's prime minister". */
  readonly outer: Span;
  readonly traits: readonly Trait[];
}
