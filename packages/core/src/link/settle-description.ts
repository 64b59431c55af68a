import type { EntityId } from "../model/entity.ts";
import type { Rejection, Rival } from "../model/reason.ts";
import { rivalsOf } from "./rivals-of.ts";
import { reject, type Verdict } from "./verdict.ts";

/** That a description may mean an entity: what speaks for it, and how many of the things beside it have to do with it. */
export interface Fit {
  readonly by: readonly string[];
  readonly score: number;
}

interface Result {
  readonly name: number;
  readonly entity: EntityId;
  readonly result: Fit | Rejection;
}

const NO_RIVALS: readonly Rival[] = [];

function accept(
  { entity, name }: Omit<Result, "result">,
  { by }: Fit,
  rivals: readonly Rival[],
): Verdict {
  return {
    accepted: true,
    entity,
    name,
    ground: "gate",
    by,
    rivals,
  };
}

/** Which of several things a description means: the one that most of what stands beside it has to do with, if it is one. */
export function settleDescription(results: readonly Result[]): Verdict {
  const [first] = results;
  if (first !== undefined && results.length === 1) {
    const { name, result } = first;
    return typeof result === "string" ? reject(name, result) : accept(first, result, NO_RIVALS);
  }
  const found = new Map<EntityId, Omit<Result, "result"> & Fit>();
  const lost = new Map<EntityId, Rejection>();
  for (const { name, entity, result } of results) {
    if (typeof result === "string") lost.set(entity, result);
    else if (!found.has(entity))
      found.set(entity, { name, entity, by: result.by, score: result.score });
  }
  const rivals = [...lost]
    .filter(([entity]) => !found.has(entity))
    .map(([entity, rejection]) => ({ entity, rejection }))
    .sort((a, b) => (a.entity < b.entity ? -1 : 1));
  const all = [...found.values()];
  const top = Math.max(...all.map(({ score }) => score));
  const winners = all.filter(({ score }) => score === top);
  const [winner] = winners;
  if (winner === undefined)
    return reject(first?.name, rivals[0]?.rejection ?? "gate-closed", rivals.slice(1));
  if (winners.length > 1) return reject(first?.name, "undecided", rivalsOf("undecided", winners));
  const weaker = all.filter((each) => each !== winner);
  return accept(winner, winner, [...rivals, ...rivalsOf("less-likely", weaker)]);
}
