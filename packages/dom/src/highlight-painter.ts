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
  /** Restores what somebody else took out of the registry; nothing is painted any more where it is taken out again and again. */
  heal(): void;
}

export function createHighlightPainter(
  registry: HighlightRegistry = CSS.highlights,
  now: () => number = () => performance.now(),
): HighlightPainter {
  const painted = new Map<string, { highlight: Highlight; ranges: Set<StaticRange> }>();
  let healedAt: number[] = [];
  const hasGivenUp = () => healedAt.length > MAX_HEALS;

  function clear(name: string, ranges: Iterable<StaticRange>): void {
    const layer = painted.get(name);
    if (layer === undefined) return;
    for (const range of ranges) {
      layer.highlight.delete(range);
      layer.ranges.delete(range);
    }
    if (layer.ranges.size > 0) return;
    painted.delete(name);
    // An empty highlight in the registry would still be looked at in every frame.
    if (registry.get(name) === layer.highlight) registry.delete(name);
  }

  function clearAll(): void {
    for (const [name, { ranges }] of painted) clear(name, ranges);
  }

  return {
    paint(name, ranges) {
      if (hasGivenUp()) return;
      let layer = painted.get(name);
      if (layer === undefined) {
        layer = { highlight: new Highlight(), ranges: new Set() };
        painted.set(name, layer);
        registry.set(name, layer.highlight);
      }
      for (const range of ranges) {
        layer.highlight.add(range);
        layer.ranges.add(range);
      }
    },
    clear,
    clearAll,
    heal() {
      const damaged = [...painted].filter(
        ([name, { highlight, ranges }]) =>
          registry.get(name) !== highlight || highlight.size < ranges.size,
      );
      if (damaged.length === 0) return;
      const time = now();
      healedAt = [...healedAt.filter((at) => time - at < HEAL_PERIOD_MS), time];
      if (hasGivenUp()) return clearAll();
      for (const [name, { highlight, ranges }] of damaged) {
        for (const range of ranges) highlight.add(range);
        registry.set(name, highlight);
      }
    },
  };
}
