import {
  createHighlightPainter,
  createMarkWindow,
  type Backdrops,
  groundOf,
  whenAborted,
} from "@gazetteer/dom";
import type { PageSettings } from "../settings.ts";
import { markName } from "./mark-look.ts";
import type { PlacedMention } from "./page-block.ts";

/** Which mentions have marks, and the painting of those near the viewport. */
export interface PageMarks {
  isMarked(mention: PlacedMention): boolean;
  /** Marks these and no others; changes only what is different. */
  put(mentions: readonly PlacedMention[]): void;
  /** Takes the marks of mentions that have left the page, at once. */
  drop(mentions: readonly PlacedMention[]): void;
  /** The page or its marks may look different now: other colours, another theme. */
  restyle(): void;
  /** Block-level elements with marks in their text that may be hidden by now. */
  unsure(): readonly Element[];
  /** Restores what the page took out of the registry, and repaints where it has changed its colours. */
  mend(): void;
}

export function createPageMarks(
  looks: () => PageSettings["marks"],
  signal: AbortSignal,
): PageMarks {
  const painter = createHighlightPainter();
  const marked = new Set<PlacedMention>();
  let backdrops: Backdrops = new WeakMap();
  /** What was looked at last, and its look: where that is another now, the page has changed its colours or its lines. */
  let sample: WeakRef<PlacedMention> | undefined;
  let seen: string | undefined;
  const near = createMarkWindow<PlacedMention>(
    painter,
    (mention) => {
      sample = new WeakRef(mention);
      return (seen = nameOf(mention, backdrops));
    },
    signal,
  );
  whenAborted(signal, () => marked.clear());

  function nameOf({ kind, element }: PlacedMention, known?: Backdrops): string | undefined {
    return markName(looks()[kind], groundOf(element, known), getComputedStyle(element).writingMode);
  }

  function drop(mentions: readonly PlacedMention[]): void {
    for (const mention of mentions) if (marked.delete(mention)) near.remove(mention);
  }

  function restyle(): void {
    backdrops = new WeakMap();
    near.restyle();
  }

  return {
    isMarked: (mention) => marked.has(mention),
    put(mentions) {
      const chosen = new Set(mentions);
      drop([...marked].filter((mention) => !chosen.has(mention)));
      for (const mention of mentions) {
        if (!marked.has(mention)) near.add(mention);
        marked.add(mention);
      }
    },
    drop,
    restyle,
    unsure: near.unsure,
    mend() {
      painter.heal();
      const mention = sample?.deref();
      if (mention && nameOf(mention) !== seen) restyle();
    },
  };
}
