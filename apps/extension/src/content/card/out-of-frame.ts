import type { Point } from "@gazetteer/dom";

/** What is asked of the element that a frame is in. */
interface FrameElement
  extends Pick<Element, "clientLeft" | "clientTop" | "clientWidth" | "clientHeight"> {
  getBoundingClientRect(): Pick<DOMRect, "left" | "top" | "width" | "height">;
}

/**
 * A point of a frame's content in the coordinates of the document around it, which may zoom or scale the frame.
 * Takes borders to be alike on both sides.
 */
export function outOfFrame({ x, y }: Point, frame: FrameElement): Point {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = frame;
  return {
    x: left + ((clientLeft + x) * width) / (clientWidth + 2 * clientLeft),
    y: top + ((clientTop + y) * height) / (clientHeight + 2 * clientTop),
  };
}
