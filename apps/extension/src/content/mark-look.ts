import type { Ground } from "@gazetteer/dom";
import { MARK_COLOURS } from "../mark-colours.ts";
import type { MarkOfKind } from "../marks-of-kinds.ts";
import { GROUNDS } from "./mark-rules.ts";

/* Names of the highlights of `mark-rules.ts`. */

/**
 * The highlight of a mark; `undefined` where the reader wants none for its kind. Chromium paints no lines of highlights
 * beside text that runs from top to bottom: marks are a ground there.
 */
export function markName(
  { number, style }: MarkOfKind,
  ground: Ground,
  writingMode: string,
): string | undefined {
  if (style === "none") return undefined;
  const hasLine =
    import.meta.env.BROWSER === "firefox" || style !== "underline" || writingMode[0] === "h";
  return `gz-${hasLine ? "" : "v"}${number}${ground[0]}`;
}

/** The tint of the mark whose card is open. */
export function tintName({ number }: MarkOfKind, ground: Ground): string {
  return `gz-h${number}${ground[0]}`;
}

/** Of all highlights that there may be. */
export function allNames(): string[] {
  return MARK_COLOURS.flatMap((_, i) =>
    GROUNDS.flatMap((ground) => [`gz-${i + 1}${ground}`, `gz-h${i + 1}${ground}`]),
  );
}
