import type { Check } from "./check.ts";

/** A kind of check. Its list is never empty: a layer in which nothing ran has failed. */
export interface Layer {
  readonly name: string;
  /** The quick part needs no browser and no build. `asked`: runs only when it is named. */
  readonly speed: "quick" | "slow" | "asked";
  readonly run: () => Promise<readonly Check[]>;
}
