/** Parts from 0 to 255, `alpha` from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const RGB = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)$/;
const SRGB = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/;

/** A colour as computed styles write it; `undefined` for colour spaces that are not looked into. */
export function parseColour(text: string): Colour | undefined {
  const rgb = RGB.exec(text);
  const parts = rgb ?? SRGB.exec(text);
  if (parts === null) return undefined;
  const scale = rgb ? 1 : 255;
  return {
    red: Number(parts[1]) * scale,
    green: Number(parts[2]) * scale,
    blue: Number(parts[3]) * scale,
    alpha: parts[4] === undefined ? 1 : Number(parts[4]),
  };
}

/** `top` as it looks on an opaque `ground`. */
export function blend(top: Colour, ground: Colour): Colour {
  const mix = (a: number, b: number) => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}

function linear(part: number): number {
  const value = part / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of an opaque colour, 0 to 1. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two luminances, 1 to 21. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
