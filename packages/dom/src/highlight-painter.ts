/** A page that clears the registry is answered this often in this time, then left alone. */
const MAX_HEALS = 3;
const HEAL_PERIOD_MS = 10_000;

/**
 * Paints ranges by CSS highlights, a highlight for each style. The registry is shared with the page,
 * which can read and clear it, so what was painted is kept here too, and names say nothing of what
 * is marked.
 */
export interface HighlightPainter {
  paint(name: string, ranges: Iterable<StaticRange>): void;
  /** Every range that is not cleared keeps its nodes alive, in the page or not. */
  clear(name: string, ranges: Iterable<StaticRange>): void;
  clearAll(): void;
  /**
   * Restores what somebody else took out of the registry. `given-up`: it was taken out again and
   * again, so nothing is painted any more.
   */
  heal(): "whole" | "healed" | "given-up";
  /** Number of ranges painted now. */
  readonly size: number;
}

export function createHighlightPainter(
  registry: HighlightRegistry = CSS.highlights,
  now: () => number = () => performance.now(),
): HighlightPainter {
  const painted = new Map<string, { highlight: Highlight; ranges: Set<StaticRange> }>();
  let healedAt: number[] = [];
  let hasGivenUp = false;

  function layerOf(name: string) {
    let layer = painted.get(name);
    if (layer === undefined) {
      layer = { highlight: new Highlight(), ranges: new Set() };
      painted.set(name, layer);
    }
    return layer;
  }

  function isWhole(): boolean {
    for (const [name, { highlight, ranges }] of painted) {
      if (ranges.size === 0) continue;
      if (registry.get(name) !== highlight || highlight.size < ranges.size) return false;
    }
    return true;
  }

  function clearAll(): void {
    for (const [name, { highlight, ranges }] of painted) {
      highlight.clear();
      ranges.clear();
      if (registry.get(name) === highlight) registry.delete(name);
    }
  }

  return {
    paint(name, ranges) {
      if (hasGivenUp) return;
      const layer = layerOf(name);
      if (layer.ranges.size === 0) registry.set(name, layer.highlight);
      for (const range of ranges) {
        layer.highlight.add(range);
        layer.ranges.add(range);
      }
    },
    clear(name, ranges) {
      const layer = painted.get(name);
      if (layer === undefined) return;
      for (const range of ranges) {
        layer.highlight.delete(range);
        layer.ranges.delete(range);
      }
      // An empty highlight in the registry would still be looked at in every frame.
      if (layer.ranges.size === 0 && registry.get(name) === layer.highlight) registry.delete(name);
    },
    clearAll,
    heal() {
      if (hasGivenUp) return "given-up";
      if (isWhole()) return "whole";
      const time = now();
      healedAt = healedAt.filter((at) => time - at < HEAL_PERIOD_MS);
      if (healedAt.length >= MAX_HEALS) {
        hasGivenUp = true;
        clearAll();
        return "given-up";
      }
      healedAt.push(time);
      for (const [name, { highlight, ranges }] of painted) {
        if (ranges.size === 0) continue;
        for (const range of ranges) highlight.add(range);
        registry.set(name, highlight);
      }
      return "healed";
    },
    get size() {
      let size = 0;
      for (const { ranges } of painted.values()) size += ranges.size;
      return size;
    },
  };
}
