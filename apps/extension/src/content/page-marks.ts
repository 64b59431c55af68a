import {
  chooseMarks,
  createHighlightPainter,
  createMarkWindow,
  type Backdrops,
  groundOf,
} from "@gazetteer/dom";
import type { PageSettings } from "../settings.ts";
import { markName } from "./mark-look.ts";
import type { PageBlock, PlacedMention } from "./page-block.ts";

/** Which mentions have marks, and the painting of those near the viewport. */
export interface PageMarks {
  readonly heldBack: number;
  isMarked(mention: PlacedMention): boolean;
  /** Chooses again from all blocks, in document order, and changes only what is different. */
  choose(blocks: readonly PageBlock[], settings: PageSettings, may: "mark" | "list"): void;
  /** Takes the marks of mentions that have left the page, at once. */
  drop(mentions: readonly PlacedMention[]): void;
  /** The page may look different now: other colours, another theme. */
  restyle(): void;
  /** Block-level elements with marks in their text that may be hidden by now. */
  unsure(): readonly Element[];
  /** Restores what the page took out of the registry, and repaints where it has changed its colours. */
  mend(): void;
}

export function createPageMarks(onPaint: () => void, signal: AbortSignal): PageMarks {
  const painter = createHighlightPainter();
  const marked = new Set<PlacedMention>();
  let backdrops: Backdrops = new WeakMap();
  /** What was looked at last, and its look: where that is another now, the page has changed its colours or its lines. */
  let sample: WeakRef<PlacedMention> | undefined;
  let seen: string | undefined;
  let look: PageSettings["marks"] | undefined;
  let heldBack = 0;
  const near = createMarkWindow<PlacedMention>(
    painter,
    (mention) => {
      sample = new WeakRef(mention);
      return (seen = nameOf(mention, backdrops));
    },
    onPaint,
    signal,
  );
  signal.addEventListener("abort", () => marked.clear());

  function nameOf({ kind, element }: PlacedMention, known?: Backdrops): string | undefined {
    return (
      look && markName(look[kind], groundOf(element, known), getComputedStyle(element).writingMode)
    );
  }

  function drop(mentions: readonly PlacedMention[]): void {
    for (const mention of mentions) if (marked.delete(mention)) near.remove(mention);
  }

  function restyle(): void {
    backdrops = new WeakMap();
    near.restyle();
  }

  return {
    get heldBack() {
      return heldBack;
    },
    isMarked: (mention) => marked.has(mention),
    choose(blocks, settings, may) {
      const density = may === "mark" ? settings.density : "none";
      const choice = chooseMarks(blocks, { ...settings, density });
      ({ heldBack } = choice);
      drop([...marked].filter((mention) => !choice.marks.has(mention)));
      for (const mention of choice.marks) {
        if (!marked.has(mention)) near.add(mention);
        marked.add(mention);
      }
      if (look === settings.marks) return;
      look = settings.marks;
      near.restyle();
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
