import { type Point, viewOf } from "@gazetteer/dom";
import type { CardRequest } from "../card-surface.ts";
import { outOfFrame } from "./out-of-frame.ts";

/** A card and its gap find room in a frame from this size on. CSS pixels. */
const ROOM_WIDTH = 360;
const ROOM_HEIGHT = 420;

/**
 * The document that a card is drawn in: the frame's own, or, for a frame too small to hold a card, the
 * outermost one around it that the browser lets this frame look into.
 */
export interface CardStage {
  readonly document: Document;
  /** The element of the stage that this frame is in; `undefined` on its own document. */
  readonly frame: Element | undefined;
  /** From this frame's coordinates to those of the stage, as it stands now. */
  fromFrame(point: Point): Point;
  /** The request as the stage sees it. */
  staged(request: CardRequest): CardRequest;
}

/** The elements that a frame and those around it are in, from the inside out, as far as one may look. */
function framesAround(view: Window): Element[] {
  const frames: Element[] = [];
  for (let at: Window | null = view; at !== null; ) {
    // Null in the outermost window, and where another site is around.
    const frame: Element | null = at.frameElement;
    if (frame === null) break;
    frames.push(frame);
    at = viewOf(frame.ownerDocument);
  }
  return frames;
}

export function findCardStage(view: Window): CardStage {
  const isRoomy = view.innerWidth >= ROOM_WIDTH && view.innerHeight >= ROOM_HEIGHT;
  const frames = isRoomy ? [] : framesAround(view);
  const frame = frames.at(-1);

  const fromFrame = (point: Point) => frames.reduce(outOfFrame, point);

  return {
    document: frame?.ownerDocument ?? view.document,
    frame,
    fromFrame,
    staged(request) {
      if (frame === undefined) return request;
      const { pointer, anchorRects } = request;
      return {
        ...request,
        anchor: frame,
        pointer: pointer && fromFrame(pointer),
        anchorRects: () =>
          anchorRects().map((rect) => {
            const { x, y } = fromFrame(rect);
            const end = fromFrame({ x: rect.right, y: rect.bottom });
            return new DOMRect(x, y, end.x - x, end.y - y);
          }),
      };
    },
  };
}
