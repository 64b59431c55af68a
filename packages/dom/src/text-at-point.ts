import { isText } from "./natives.ts";
import { caretAt } from "./reader-natives.ts";

/** Viewport coordinates in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place between two characters. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The text under a point, in shadow trees too; `undefined` where something else is on top. Costs the
 * same however many highlights are painted.
 */
export function textAtPoint(
  page: Document,
  { x, y }: Point,
  trees: ReadonlySet<ShadowRoot>,
): TextPosition | undefined {
  // Taking the options apart costs the browser a twentieth of the answer.
  const options = trees.size ? { shadowRoots: [...trees] } : undefined;
  const caret = caretAt(page, x, y, options);
  const node = caret?.offsetNode;
  return isText(node) ? { node, offset: caret?.offset ?? 0 } : undefined;
}
