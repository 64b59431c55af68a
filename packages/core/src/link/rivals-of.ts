import type { EntityId } from "../model/entity.ts";
import type { Rejection, Rival } from "../model/reason.ts";

/** Things that lose for one reason. */
export const rivalsOf = (
  rejection: Rejection,
  things: readonly { readonly entity: EntityId }[],
): Rival[] => things.map(({ entity }) => ({ entity, rejection }));
