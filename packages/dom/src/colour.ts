/** In sRGB, parts from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour as computed styles write it; `undefined` for colour spaces that are not looked into. */
export function parseColour(text: string): Colour | undefined {
  const isRgb = text.startsWith("rgb");
  if (!isRgb && !text.startsWith("color(srgb ")) return undefined;
  const scale = isRgb ? 255 : 1;
  // A part that is called `none` is no number, nor is any that is reckoned from it.
  const parts = [...text.matchAll(/[\d.]+/g)].map(Number);
  const [red, green, blue, alpha = 1] = parts as [number, number, number, number?];
  return [red / scale, green / scale, blue / scale, alpha];
}

/** `top` as it looks on an opaque `ground`. */
export function blend([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (part: number, under: number) => part * alpha + under * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** WCAG has a line of its own for the darkest, up to 0.04045; the curve is less than 0.001 off there. */
function linear(part: number): number {
  return ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of an opaque colour, 0 to 1. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
