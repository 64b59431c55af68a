import type { PluralForms } from "../plural.ts";

/** The toolbar button and the menu of a selection. */
export const toolbar = {
  on: "Gazetteer",
  "off-here": "Gazetteer is off on this site",
  off: "Gazetteer is off",
  "no-access": "Gazetteer cannot read this page",
  onThisPage: { one: "# entity on this page", other: "# entities on this page" } as PluralForms,
  notMarked: { one: "# mark held back", other: "# marks held back" } as PluralForms,
  lookUp: "Look up in Gazetteer",
  add: "Add to Gazetteer…",
};
export type ToolbarTexts = typeof toolbar;
