import {
  chooseMarks,
  createHighlightPainter,
  createMarkWindow,
  type Ground,
  groundOf,
  isConnected,
  type Mark,
  rangesOf,
  type TextBlock,
} from "@gazetteer/dom";
import type { PageSettings } from "../settings.ts";
import { markName, tintName } from "./mark-look.ts";
import type { MentionBook, PlacedMention } from "./mention-book.ts";

/** A mark in the page: a mention that density chose. */
interface PageMark extends Mark {
  readonly mention: PlacedMention;
}

/** Which mentions have marks, and the painting of those near the viewport. */
export interface PageMarks {
  readonly heldBack: number;
  isMarked(mention: PlacedMention): boolean;
  /** Chooses again from all blocks, in document order, and changes only what is different. */
  choose(blocks: readonly TextBlock[], settings: PageSettings, may: "mark" | "list"): void;
  /** Takes the marks of blocks that have left the page, at once. */
  drop(mentions: readonly PlacedMention[]): void;
  /** What its text stands on now: the page may have changed its colours since the mark was painted. */
  groundOf(mention: PlacedMention): Ground;
  /** Tints the mark whose card is open. */
  tint(mention: PlacedMention | undefined): void;
  /** The page may look different now: other colours, another theme. */
  restyle(): void;
  /** Restores what the page took out of the registry, and repaints where it has changed its colours. */
  mend(): void;
}

export function createPageMarks(
  book: MentionBook,
  onPaint: () => void,
  signal: AbortSignal,
): PageMarks {
  const painter = createHighlightPainter();
  const marks = new Map<PlacedMention, PageMark>();
  let grounds = new WeakMap<Element, Ground>();
  /** The block that was looked at last: where it stands on another ground now, the page has changed its colours. */
  let sample: WeakRef<Element> | undefined;
  let look: PageSettings["marks"] | undefined;
  let tinted: { mention: PlacedMention; name: string; ranges: StaticRange[] } | undefined;
  let heldBack = 0;
  const near = createMarkWindow<PageMark>(
    painter,
    ({ mention }) => look && markName(mention.kind, ground(mention), look),
    onPaint,
    signal,
  );
  signal.addEventListener("abort", () => {
    painter.clearAll();
    marks.clear();
  });

  function ground({ place }: PlacedMention): Ground {
    const { element } = place.block;
    let found = grounds.get(element);
    if (found === undefined) {
      found = groundOf(element);
      grounds.set(element, found);
      sample = new WeakRef(element);
    }
    return found;
  }

  function remove(mention: PlacedMention): void {
    const mark = marks.get(mention);
    if (mark === undefined) return;
    marks.delete(mention);
    near.remove(mark);
  }

  function add(mention: PlacedMention): void {
    const { block } = mention.place;
    const mark = { element: block.element, mention, ranges: () => rangesOf(block, mention) };
    marks.set(mention, mark);
    near.add(mark);
  }

  function restyle(): void {
    grounds = new WeakMap();
    near.restyle();
  }

  function untint(): void {
    if (tinted) painter.clear(tinted.name, tinted.ranges);
    tinted = undefined;
  }

  return {
    get heldBack() {
      return heldBack;
    },
    isMarked: (mention) => marks.has(mention),
    choose(blocks, settings, may) {
      const isRestyled = look !== undefined && look !== settings.marks;
      look = settings.marks;
      const density = may === "mark" ? settings.density : "none";
      const places = blocks.flatMap((block) => book.known.get(block) ?? []);
      const choice = chooseMarks(places, { ...settings, density });
      ({ heldBack } = choice);
      for (const mention of marks.keys()) if (!choice.marks.has(mention)) remove(mention);
      for (const mention of choice.marks) if (!marks.has(mention)) add(mention);
      if (isRestyled) near.restyle();
    },
    drop(mentions) {
      for (const mention of mentions) remove(mention);
      // A range that stays painted keeps the nodes that have left the page alive.
      if (tinted && mentions.includes(tinted.mention)) untint();
    },
    groundOf: ({ place }) => groundOf(place.block.element),
    tint(mention) {
      untint();
      if (mention === undefined) return;
      const name = tintName(mention.kind, ground(mention));
      tinted = { mention, name, ranges: rangesOf(mention.place.block, mention) };
      painter.paint(name, tinted.ranges);
    },
    restyle,
    mend() {
      painter.heal();
      const element = sample?.deref();
      if (element && isConnected(element) && groundOf(element) !== grounds.get(element)) restyle();
    },
  };
}
