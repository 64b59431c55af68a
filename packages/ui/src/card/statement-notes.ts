import type { CardStatement } from "@gazetteer/core";
import type { CardTexts } from "../texts/en/card.ts";

/** Whose claim a statement is, that it is only reported, that it came later: what is said behind it; empty for a fact. */
export function statementNotes(
  { type, by, later }: Pick<CardStatement, "type" | "by" | "later">,
  texts: CardTexts,
): string {
  return texts.aside([
    ...(type === "claim" && by ? [texts.claimBy(by.name.text)] : []),
    ...(type === "reported" ? [texts.reported] : []),
    ...(later ? [texts.saidLater] : []),
  ]);
}
