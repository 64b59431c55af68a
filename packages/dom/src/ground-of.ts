import { blend, type Colour, luminance, parseColour } from "./colour.ts";
import { parentElementOf } from "./natives.ts";
import { styleOf } from "./reader-natives.ts";

/**
 * What text stands on. `light` and `dark` carry marks of the design's colours with enough contrast;
 * on a `strong` ground, neither light nor dark, only the text's own colour can be trusted.
 */
export type Ground = "light" | "dark" | "strong";

export const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");

const WHITE: Colour = [1, 1, 1, 1];
const BLACK: Colour = [0, 0, 0, 1];
/**
 * Relative luminance from which the light palette, and up to which the dark one, keeps 3:1: the
 * brightest colour of the light palette has 0.122 (#0B6E69), the darkest of the dark one 0.489
 * (#AEB4FF).
 */
const LIGHT_FROM = 0.468;
const DARK_TO = 0.129;
/** Text brighter than this is meant for a dark ground. */
const BRIGHT_TEXT = 0.4;

/** What shows behind the content of an element; `undefined` where there is a picture, which may have any colour. */
export type Backdrops = WeakMap<Element, Colour | undefined>;

/**
 * The ground under the text of `element`: its own background, or the nearest one that shows through. Text that stands
 * beside other text stands on the same elements: what was found is kept in `known`.
 */
export function groundOf(element: Element, known: Backdrops = new WeakMap()): Ground {
  const layers: [Element, Colour | undefined][] = [];
  let under: Colour | undefined = WHITE;
  let at: Element | undefined = element;
  while (at) {
    if (known.has(at)) {
      under = known.get(at);
      break;
    }
    const style = styleOf(at);
    const colour =
      style.backgroundImage === "none" ? parseColour(style.backgroundColor) : undefined;
    layers.push([at, colour]);
    // Nothing shows through.
    if (colour === undefined || colour[3] === 1) break;
    at = parentElementOf(at);
    // Under the root it is the browser's canvas, dark on pages that ask for it.
    if (!at) under = canvasColour(style);
  }
  for (const [layer, colour] of layers.reverse()) {
    under = colour && under && blend(colour, under);
    known.set(layer, under);
  }
  // What the text was given tells what is under it.
  if (under === undefined) return byText(styleOf(element));
  const light = luminance(under);
  if (light >= LIGHT_FROM) return "light";
  return light <= DARK_TO ? "dark" : "strong";
}

function canvasColour(style: CSSStyleDeclaration): Colour {
  const isDark =
    style.colorScheme === "dark" || (style.colorScheme.includes("dark") && prefersDark().matches);
  return isDark ? BLACK : WHITE;
}

function byText(style: CSSStyleDeclaration): Ground {
  const text = parseColour(style.color);
  if (text === undefined) return "strong";
  return luminance(text) > BRIGHT_TEXT ? "dark" : "light";
}
