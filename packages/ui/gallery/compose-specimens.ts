import { buildDictionary, type Card, composeCard, createCardLookup } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { EXTREMES } from "./extremes.ts";
import { CORE_SPECIMENS, SPECIMENS, type Specimen } from "./specimens.ts";

/** A specimen whose card is composed. */
export interface ShownSpecimen extends Omit<Specimen, "card" | "context"> {
  readonly card: Card;
  readonly language: string;
}

/** A day after nearly all that the dictionary tells: then, since and today's view all have something to say. */
const CONTESTED_DAY = "2018-05-26";

/** First views of everything contested in the shipped pack, in three languages; runs in Node. */
export function composeContested(): ShownSpecimen[] {
  const dictionary = buildDictionary([readShippedPack()]);
  const lookup = createCardLookup(dictionary);
  return ["en", "ja", "ru"].flatMap((language) =>
    [...dictionary.entries.keys()].flatMap((id) => {
      const context = { languages: [language], aboutSubject: true, date: CONTESTED_DAY };
      const card = composeCard(lookup, id, context);
      if (card === undefined || card.disputes.length === 0) return [];
      return [{ name: `${id}-${language}`, card, state: {}, language }];
    }),
  );
}

/** All specimens with cards from the shipped pack as it is now; runs in Node. */
export function composeSpecimens(): ShownSpecimen[] {
  const lookup = createCardLookup(buildDictionary([readShippedPack()]));
  const compose = ({ name, card, context, state }: Specimen, language: string): ShownSpecimen => {
    const composed =
      typeof card === "string"
        ? composeCard(lookup, card, { aboutSubject: true, ...context, languages: [language] })
        : card;
    if (composed === undefined) throw new Error(`no entity for the specimen ${name}`);
    return { name: `${name}-${language}`, card: composed, state: state ?? {}, language };
  };
  const others = SPECIMENS.filter(({ name }) => CORE_SPECIMENS.includes(name));
  return [
    ...[...SPECIMENS, ...EXTREMES].map((each) => compose(each, "en")),
    ...["ja", "ru"].flatMap((language) => others.map((each) => compose(each, language))),
  ];
}
