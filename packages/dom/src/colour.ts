/** In sRGB, parts from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour as computed styles write it; `undefined` for colour spaces that are not looked into. */
export function parseColour(text: string): Colour | undefined {
  const isRgb = text.startsWith("rgb");
  if (!isRgb && !text.startsWith("color(srgb ")) return undefined;
  const scale = isRgb ? 255 : 1;
  const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red / scale, green / scale, blue / scale, alpha];
}

/** `top` as it looks on an opaque `ground`. */
export function blend([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (part: number, under: number) => part * alpha + under * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of an opaque colour, 0 to 1. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
