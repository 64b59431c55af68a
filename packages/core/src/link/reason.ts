import type { MentionReason, Reason, Rejection, Rival } from "../model/reason.ts";

const REJECTIONS: Readonly<Record<Rejection, string>> = {
  "switched-off": "switched off by the reader",
  "longer-name": "part of a longer name of something else",
  "somebody-else": "somebody else of this name is on the page",
  "gate-closed": "the page does not carry the evidence that the name asks for",
  "damaged-text": "the text is damaged here and the name is not certain elsewhere on the page",
  "other-title": "the title beside it was never theirs",
  "less-likely": "less evidence",
  undecided: "several entities are equally likely",
  "title-of-a-name": "stands beside the name it belongs to",
  "not-the-holder": "a former, future or deputy holder is meant",
  indefinite: "the phrase is indefinite",
  "tied-to-another": "tied to a name that the dictionary does not know",
  "other-state": "tied to something that has no part in it",
  "other-time": "does not fit the date of the text",
  "other-antecedent": "something else of this sort is named nearer",
  "unknown-holder": "who held the office then is not settled",
  overlapped: "a longer mention covers it",
};

function rivalsText(rivals: readonly Rival[]): string {
  return rivals
    .map(({ entity, rejection }) => `; not ${entity}: ${REJECTIONS[rejection]}`)
    .join("");
}

function groundText(reason: MentionReason): string {
  const by = reason.by.join(", ");
  const on = reason.date === undefined ? "" : ` on ${reason.date}`;
  if (reason.ground === "gate") return `opened by ${by}`;
  if (reason.ground === "title") return `by the title beside it (${by})${on}`;
  if (reason.ground === "holder")
    return `holder of ${by}${on === "" ? " as the page names them" : on}`;
  return "fires alone";
}

/** A reason in one line of English, for people who ask why. */
export function reasonLine(reason: Reason): string {
  const { text, lang, pack } = reason.name;
  const name = `“${text}” (${lang}, ${pack})`;
  return reason.outcome === "mention"
    ? `${name}: ${groundText(reason)}${rivalsText(reason.rivals)}`
    : `${name}: ${REJECTIONS[reason.rejection]}${rivalsText(reason.rivals)}`;
}
