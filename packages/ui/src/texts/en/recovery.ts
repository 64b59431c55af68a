import type { PluralForms } from "../plural.ts";

/** Shown when the database is not as it was left. */
export const recovery = {
  title: "The dictionary's database was lost",
  lost: {
    one: "The browser gave back an empty database. It held # entity.",
    other: "The browser gave back an empty database. It held # entities.",
  } as PluralForms,
  whatNow:
    "The shipped dictionary is in place again. What you added and changed can be brought back from a snapshot.",
  look: "Look at the snapshots",
  goOn: "Go on without it",
  readOnly:
    "A newer version of Gazetteer has written this dictionary. This version only reads it: update Gazetteer to edit again.",
};
export type RecoveryTexts = typeof recovery;
