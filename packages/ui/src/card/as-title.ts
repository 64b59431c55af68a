import { asHeading } from "./as-heading.ts";

/** A name where lines may break: the stroke between the names of two sides ends a line and begins none. */
export function asTitle(text: string, lang: string): string {
  return asHeading(text, lang).replace(" / ", "\u00A0/ ");
}
