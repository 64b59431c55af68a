import type { ReplyOf } from "../messages.ts";
import { ask } from "../messaging/ask.ts";
import type { CreateCardSurface } from "./card-surface.ts";
import type { CreateGuide } from "./guide.ts";
import type { CreateReader } from "./reader.ts";

/*
 * Where the scripts of a frame meet: the `globalThis` of their isolated world, which no page can see. `page.js` comes
 * from the manifest and puts a dock there; the background runs the others beside it when they are needed first, and each
 * leaves there the one function that it is for.
 */

/** What a script brings, by its name. */
export interface Parts {
  readonly reader: CreateReader;
  readonly guide: CreateGuide;
  readonly card: CreateCardSurface;
}

export interface Dock {
  readonly parts: { -readonly [Name in keyof Parts]?: Parts[Name] };
  /** Whether this copy of `page.js` still has its extension: then a newer one leaves the page to it. */
  isAlive(): boolean;
  /** Called by a newer copy of `page.js` in the same world: the older one cleans up. */
  retire(): void;
}

/** Registered, not unique: a newer copy of `page.js` has its own. */
export const DOCK = Symbol.for("gazetteer");

export const world: { readonly document: Document; [DOCK]?: Dock } = globalThis;

const coming: { [Name in keyof Parts]?: Promise<ReplyOf<"inject">> } = {};

/** Has a script run in this frame, unless it has been. `undefined`: it did not come. */
export async function bring<Name extends "guide" | "card">(
  script: Name,
): Promise<Dock["parts"][Name] | undefined> {
  if (!world[DOCK]?.parts[script])
    await (coming[script] ??= ask("inject", { script }).finally(() => delete coming[script]));
  return world[DOCK]?.parts[script];
}

/** For the script itself: it is there. */
export function leave<Name extends keyof Parts>(script: Name, part: Parts[Name]): void {
  Object.assign(world[DOCK]?.parts ?? {}, { [script]: part });
}
