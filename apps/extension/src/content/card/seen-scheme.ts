import type { CardRequest } from "../card-surface.ts";

const INVERTING = /invert\((\d*\.?\d+)/;

/** The scheme that the reader sees: dark modes that know nothing of a page turn it by a filter. The card is not under it. */
export function seenScheme({ anchor, scheme }: CardRequest): CardRequest["scheme"] {
  let inversions = 0;
  for (let at: Element | null = anchor; at !== null; at = at.parentElement) {
    const [, share] = INVERTING.exec(getComputedStyle(at).filter) ?? [];
    if (Number(share) > 0.5) inversions += 1;
  }
  if (inversions % 2 === 0) return scheme;
  return scheme === "dark" ? "light" : "dark";
}
