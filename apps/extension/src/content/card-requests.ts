import { type Ground, groundOf, parentElementOf, type Point, rectsOf } from "@gazetteer/dom";
import type { CardRequest, Opener } from "./card-surface.ts";
import type { PlacedMention } from "./page-block.ts";
import type { PageSession } from "./page-session.ts";

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
  session: PageSession,
): CardRequest | undefined {
  const { block, entity, start, end } = mention;
  const first = block.pieces.findLast((piece) => piece.at <= start) ?? block.pieces[0];
  const anchor = parentElementOf(first.node);
  if (anchor === undefined) return undefined;
  const style = getComputedStyle(anchor);
  const text = block.text.slice(start, end);
  const siblings = session.mentions().filter((one) => one.entity === entity);
  return {
    id: mention.id,
    mention,
    text,
    card: {
      entity,
      context: session.context(),
      aboutSubject: session.isAboutSubject,
      block: { candidates: block.candidates ?? "", start, text, evidence: session.linker.evidence },
    },
    settings: session.settings,
    opener,
    pointer,
    index: siblings.findIndex(({ id }) => id === mention.id) + 1,
    count: siblings.length,
    scheme: schemeOf(groundOf(block.element), style, isInverted(anchor)),
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
