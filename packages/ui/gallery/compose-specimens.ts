import { buildDictionary, type Card, composeCard, createCardLookup } from "@gazetteer/core";
import { readShippedPack } from "@gazetteer/core/shipped-pack";
import { EXTREMES } from "./extremes.ts";
import { CORE_SPECIMENS, SPECIMENS, type Specimen } from "./specimens.ts";

/** A specimen whose card is composed. */
export interface ShownSpecimen extends Omit<Specimen, "card" | "context"> {
  readonly card: Card;
  readonly language: string;
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
