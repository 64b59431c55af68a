import type { Span } from "../model/span.ts";
import type { Lettering } from "./letter-case.ts";

/**
 * What is wrong with the text where a name was found. `lost-apostrophe`: a possessive without its apostrophe
 * ("Japans"; also a genitive in German and Scandinavian languages). `glued`: the space to the next word is missing.
 * `broken`: a line end, a hyphen or a line number cuts the name.
 */
export type Damage = "none" | "lost-apostrophe" | "glued" | "broken";

/** A place in a text where names of the dictionary stand. `text.slice(start, end)` is exactly what the page has. */
export interface Match extends Span {
  /** Names that have this form, as numbers for `Engine.nameAt`, rising; never empty. */
  readonly names: readonly number[];
  readonly lettering: Lettering;
  readonly damage: Damage;
}
