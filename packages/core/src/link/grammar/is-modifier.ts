import type { WordClasses } from "./alphabetic-words.ts";

/** Whether a phrase keeps its reference under a word. */
export const isModifier = (classes: WordClasses, lower: string): boolean =>
  classes.anchors.has(lower) || classes.modifiers.has(lower) || classes.modifierPattern.test(lower);
