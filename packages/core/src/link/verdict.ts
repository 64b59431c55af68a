import type { EntityId } from "../model/entity.ts";
import type { Mention } from "../model/mention.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Ground, Rejection, Rival } from "../model/reason.ts";

export interface Accepted {
  readonly accepted: true;
  readonly entity: EntityId;
  readonly name: number;
  /** The office by which it was told, or that stands beside the name. */
  readonly role?: string | undefined;
  readonly alternatives?: readonly EntityId[];
  readonly ground: Ground;
  readonly by: readonly string[];
  /** The time for which an office was looked up, where that is not the date of the page. */
  readonly date?: PartialDate | undefined;
  readonly rivals: readonly Rival[];
  /** What is told of it. Filled by the first mention, for all that were decided alike. */
  told?: Pick<Mention, "reason" | "usedBy">;
}

/** What linking makes of one candidate. `name` is the index of the name that decided. */
export type Verdict =
  | Accepted
  | {
      readonly accepted: false;
      readonly name: number;
      readonly rejection: Rejection;
      readonly rivals: readonly Rival[];
    };

export function reject(
  name: number | undefined,
  rejection: Rejection,
  rivals: readonly Rival[] = [],
): Verdict {
  return { accepted: false, name: name ?? 0, rejection, rivals };
}
