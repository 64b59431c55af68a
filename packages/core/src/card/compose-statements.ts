import type { Entity } from "../model/entity.ts";
import type { Dispute, Fact } from "../model/fact.ts";
import type { CardDispute } from "./card.ts";
import type { CardStatement } from "./card-parts.ts";
import type { Composing } from "./composing.ts";
import { hasEnded, isLaterFact } from "./later.ts";

export function composeStatement(fact: Fact, { words, voice, cite }: Composing): CardStatement {
  return {
    type: fact.type,
    by: fact.by === undefined ? undefined : voice(fact.by),
    text: words(fact.text),
    date: fact.date,
    sources: cite(fact.sources),
  };
}

function composeDispute(
  dispute: Dispute,
  facts: readonly Fact[],
  composing: Composing,
): CardDispute {
  const claims = dispute.claims.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const voices = [...new Set(claims.flatMap(({ by }) => by ?? []))].sort(composing.voiceOrder);
  const sides = voices.map((by) => {
    const own = claims.filter((claim) => claim.by === by);
    const then = own.filter((claim) => !isLaterFact(claim, composing.date));
    // A side is never left without a word: what it said later stands there and says so.
    return {
      by: composing.voice(by),
      claims:
        then.length > 0
          ? then.map((claim) => composeStatement(claim, composing))
          : own.map((claim) => ({ ...composeStatement(claim, composing), later: true as const })),
    };
  });
  return { about: composing.words(dispute.about), sides };
}

export function composeDisputes(entity: Entity, composing: Composing): CardDispute[] {
  return (entity.disputes ?? []).map((each) => composeDispute(each, entity.facts, composing));
}

/** What holds on the article's day and is not part of a dispute, in the order of the dictionary. */
export function composeStatements(entity: Entity, composing: Composing): CardStatement[] {
  const disputed = new Set((entity.disputes ?? []).flatMap(({ claims }) => claims));
  return entity.facts
    .filter(
      (fact) =>
        !disputed.has(fact.id) &&
        !isLaterFact(fact, composing.date) &&
        !hasEnded(fact, composing.date),
    )
    .map((fact) => composeStatement(fact, composing));
}
