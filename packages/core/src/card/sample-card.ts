import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { parsePack } from "../pack/parse-pack.ts";
import type { Card } from "./card.ts";
import { createCardLookup } from "./card-lookup.ts";
import { type CardContext, composeCard } from "./compose-card.ts";
import { sampleSubject } from "./sample-subject.ts";

export const sampleLookup = createCardLookup(buildDictionary([parsePack(sampleSubject())]));

/** A card of the sample subject, in English; for tests. */
export function cardOf(id: string, context: Partial<CardContext> = {}): Card {
  const card = composeCard(sampleLookup, id, { languages: ["en"], aboutSubject: true, ...context });
  if (card === undefined) throw new Error(`no card of ${id}`);
  return card;
}
