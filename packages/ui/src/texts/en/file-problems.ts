import type { FileProblemTexts } from "../file-problem-patterns.ts";

export const fileProblems: FileProblemTexts = {
  id: "An id has only lower-case letters, digits and hyphens, such as joint-declaration-1956.",
  version: "A version has three numbers, such as 1.0.0.",
  format: "The only format there is is $1.",
  unreadable: "The file has a format that this version cannot read.",
  unknownField: "The format has no such field.",
  absent: "The file does not have it.",
  notText: "Text is needed here.",
  condition: "A description counts only with a condition (gate).",
  twoIds: "Two have the id $1.",
  noVoice: "$1 is not among the pack’s voices.",
  rowTwice: "The file has $1 twice.",
  kindStays: "It is of the kind $1 and stays so.",
  disabledPack: "The disabled pack $1 has it too.",
  noColumn: "Tables have no column $1; its cells are left out.",
  columnTwice: "Two columns are called $1; the last one counts.",
  cells: "The row has $1 cells under $2 columns.",
  quote:
    "A quotation mark is not closed: all rows up to the next mark were taken for part of this one.",
  noEntity: "This is no entity.",
  marking: "One of marked, listed and off.",
  site: "The host of a site, such as example.org.",
  oneOf: "Only these are known here: $1.",
  value: "The format has another kind of value here: compare a pack saved by Gazetteer.",
};
