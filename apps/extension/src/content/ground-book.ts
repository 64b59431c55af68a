import { type Ground, groundOf, isConnected } from "@gazetteer/dom";

/**
 * What the blocks of a page stand on, each looked at once. A page can be given other colours at any
 * moment, by its own switch or by another extension, and nothing tells: a few blocks are looked at again.
 */
export interface GroundBook {
  of(element: Element): Ground;
  /** Forgets all where one of the blocks looked at last stands on another ground now. */
  isOutdated(): boolean;
  forget(): void;
}

/** Enough to see a theme change though one block has colours of its own. */
const SAMPLES = 4;

export function createGroundBook(look: (element: Element) => Ground = groundOf): GroundBook {
  let known = new WeakMap<Element, Ground>();
  let samples: WeakRef<Element>[] = [];

  function forget(): void {
    known = new WeakMap();
    samples = [];
  }

  return {
    of(element) {
      let ground = known.get(element);
      if (ground === undefined) {
        ground = look(element);
        known.set(element, ground);
        samples = [...samples.slice(1 - SAMPLES), new WeakRef(element)];
      }
      return ground;
    },
    isOutdated() {
      const isOther = samples.some((sample) => {
        const element = sample.deref();
        return (
          element !== undefined && isConnected(element) && look(element) !== known.get(element)
        );
      });
      if (isOther) forget();
      return isOther;
    },
    forget,
  };
}
