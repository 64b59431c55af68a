import { blend, type Colour, luminance, parseColour } from "./colour.ts";
import { parentElementOf } from "./natives.ts";

/**
 * What text stands on. `light` and `dark` carry marks of the design's colours with enough contrast;
 * on a `strong` ground, neither light nor dark, only the text's own colour can be trusted.
 */
export type Ground = "light" | "dark" | "strong";

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

/** The ground under the text of `element`: its own background, or the nearest one that shows through. */
export function groundOf(element: Element): Ground {
  const layers: Colour[] = [];
  const own = getComputedStyle(element);
  for (let at: Element | undefined = element; at; at = parentElementOf(at)) {
    const style = at === element ? own : getComputedStyle(at);
    const colour = parseColour(style.backgroundColor);
    // A picture may have any colour: what the text was given tells what is under it.
    if (colour === undefined || style.backgroundImage !== "none") return byText(own);
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  // Under what is not opaque is the browser's canvas, dark on pages that ask for it.
  const ground = layers.reduceRight((under, layer) => blend(layer, under), canvasColour(own));
  const light = luminance(ground);
  if (light >= LIGHT_FROM) return "light";
  return light <= DARK_TO ? "dark" : "strong";
}

function canvasColour(style: CSSStyleDeclaration): Colour {
  const isDark =
    style.colorScheme === "dark" ||
    (style.colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches);
  return isDark ? BLACK : WHITE;
}

function byText(style: CSSStyleDeclaration): Ground {
  const text = parseColour(style.color);
  if (text === undefined) return "strong";
  return luminance(text) > BRIGHT_TEXT ? "dark" : "light";
}
