import { type Ground, parentElementOf, rectsOf } from "@gazetteer/dom";
import type { PageContext } from "../messages.ts";
import type { PageSettings } from "../settings.ts";
import type { CardRequest, Opener, Point } from "./card-surface.ts";
import type { PlacedMention } from "./mention-book.ts";

/** What the page knows when a card is asked for. */
export interface CardContext {
  readonly evidence: string;
  readonly context: PageContext;
  readonly aboutSubject: boolean;
  readonly settings: PageSettings;
  readonly ground: Ground;
  /** All mentions of the same entity, in document order. */
  readonly siblings: readonly PlacedMention[];
}

type WritingMode = CardRequest["writingMode"];

function writingModeOf({ writingMode }: CSSStyleDeclaration): WritingMode {
  return writingMode === "vertical-rl" || writingMode === "vertical-lr"
    ? writingMode
    : "horizontal-tb";
}

/** The request for the card of a mention; `undefined` when its text has left the page. */
export function cardRequest(
  mention: PlacedMention,
  opener: Opener,
  pointer: Point | undefined,
  about: CardContext,
): CardRequest | undefined {
  const { place, linked, start, end } = mention;
  const { block, candidates } = place;
  const first = block.pieces.findLast((piece) => piece.at <= start) ?? block.pieces[0];
  const anchor = first && parentElementOf(first.node);
  if (anchor === undefined) return undefined;
  const style = getComputedStyle(anchor);
  const text = block.text.slice(start, end);
  return {
    id: mention.id,
    mention: linked,
    text,
    lang: block.lang,
    card: {
      entity: linked.entity,
      context: about.context,
      aboutSubject: about.aboutSubject,
      block: { candidates, start, text, evidence: about.evidence },
    },
    settings: about.settings,
    opener,
    pointer,
    index: about.siblings.findIndex(({ id }) => id === mention.id) + 1,
    count: about.siblings.length,
    scheme: schemeOf(about.ground, style, isInverted(anchor)),
    writingMode: writingModeOf(style),
    direction: style.direction === "rtl" ? "rtl" : "ltr",
    anchor,
    anchorRects: () => rectsOf(block, mention),
  };
}

/** On a strong ground the card follows the system, as the page gives no hint. */
function schemeOf(
  ground: Ground,
  { colorScheme }: CSSStyleDeclaration,
  inverted: boolean,
): CardRequest["scheme"] {
  const isDark = ground === "strong" ? colorScheme === "dark" : ground === "dark";
  return isDark === inverted ? "light" : "dark";
}

/** Whether a filter turns light into dark, as dark modes do that know nothing of the page. The card is not under it. */
function isInverted(anchor: Element): boolean {
  let inverted = false;
  for (let at: Element | undefined = anchor; at; at = parentElementOf(at)) {
    const [, share] = /invert\((\d*\.?\d+)/.exec(getComputedStyle(at).filter) ?? [];
    if (Number(share) > 0.5) inverted = !inverted;
  }
  return inverted;
}
