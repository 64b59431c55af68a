import type { LinkedMention } from "../messaging/mention-codec.ts";
import type { KnownBlock, PlacedMention } from "./mention-book.ts";

/** What the reader corrected on this page, until it is loaded again. */
export interface PageCorrections {
  /** The mentions of a block as the reader wants them. */
  applyTo(place: KnownBlock, linked: readonly LinkedMention[]): LinkedMention[];
  /** Takes a name's mentions away; the result brings them back. */
  hide(mention: PlacedMention): () => void;
  /** The name means this entity here. */
  choose(mention: PlacedMention, entity: string): void;
  clear(): void;
}

function keyOf({ entity, start, end }: LinkedMention, place: KnownBlock): string {
  return `${entity} ${place.block.text.slice(start, end)}`;
}

export function createPageCorrections(): PageCorrections {
  const hidden = new Set<string>();
  const chosen = new Map<string, string>();
  return {
    applyTo: (place, linked) =>
      linked
        .map((mention) => {
          const entity = chosen.get(keyOf(mention, place));
          return entity === undefined ? mention : { ...mention, entity, alternatives: [] };
        })
        .filter((mention) => !hidden.has(keyOf(mention, place))),
    hide({ linked, place }) {
      const key = keyOf(linked, place);
      hidden.add(key);
      return () => hidden.delete(key);
    },
    choose({ linked, place }, entity) {
      const key = keyOf(linked, place);
      const text = key.slice(linked.entity.length);
      // A second choice takes the place of the first.
      const first = [...chosen].find(
        ([own, other]) => other === linked.entity && own.endsWith(text),
      );
      chosen.set(first?.[0] ?? key, entity);
    },
    clear() {
      hidden.clear();
      chosen.clear();
    },
  };
}
