import type { EntityId } from "../model/entity.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Source } from "../model/source.ts";
import type { LocalText } from "../model/text-schemas.ts";
import type { CardLookup } from "./card-lookup.ts";
import type { CardLink, CardSource, CardVoice, Citations, Worded } from "./card-parts.ts";
import { nameTitles } from "./name-titles.ts";
import { voiceOrder } from "./voice-order.ts";
import { wordedIn } from "./wording.ts";

/** What every part of one card is composed with. */
export interface Composing {
  readonly lookup: CardLookup;
  /** The reader's languages, best first. */
  readonly languages: readonly string[];
  /** Day of the article, where it is known and can be read. */
  readonly date: PartialDate | undefined;
  words(text: LocalText): Worded;
  voice(id: string): CardVoice;
  /** English name of a voice: the key of the fixed order in which sides stand. */
  voiceOrder(a: string, b: string): number;
  /** `undefined` when there is no such entity. */
  link(id: EntityId): CardLink | undefined;
  /** Numbers sources in the order in which they are first cited; what names none has none. */
  cite(ids: readonly string[] | undefined): Citations;
  /** The sources cited so far, by number. */
  cited(): readonly CardSource[];
}

function createCitations(sources: readonly Source[]): Pick<Composing, "cite" | "cited"> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const order: string[] = [];
  const numberOf = (id: string): number => {
    if (!order.includes(id)) order.push(id);
    return order.indexOf(id) + 1;
  };
  return {
    cite: (ids = []) => [...new Set(ids)].filter((id) => byId.has(id)).map(numberOf),
    cited: () =>
      order.flatMap((id) => {
        const source = byId.get(id);
        if (source === undefined) return [];
        const { id: _, ...shown } = source;
        return [shown];
      }),
  };
}

export function createComposing(
  lookup: CardLookup,
  sources: readonly Source[],
  { languages, date }: Pick<Composing, "languages" | "date">,
): Composing {
  return {
    lookup,
    languages,
    date,
    words: (text) => wordedIn(languages, text),
    voice: (id) => ({ id, name: wordedIn(languages, lookup.voice(id)?.name ?? { en: id }) }),
    voiceOrder: voiceOrder(lookup.voice),
    link: (id) => {
      const entity = lookup.get(id)?.entity;
      return (
        entity && {
          id,
          kind: entity.kind,
          names: nameTitles(entity.names, languages, lookup.voice),
        }
      );
    },
    ...createCitations(sources),
  };
}
