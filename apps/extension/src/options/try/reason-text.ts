import type { Reason } from "@gazetteer/core";
import { formatDate, formatList, languageName, optionsTryTexts } from "@gazetteer/ui";

export interface ReasonTitles {
  /** Of an entity or office. */
  readonly titleFor: (id: string) => string;
  readonly packTitleFor: (id: string) => string;
}

/** Why a candidate is a mention or not, in the reader's language. */
export function reasonText(
  reason: Reason,
  language: string,
  { titleFor, packTitleFor }: ReasonTitles,
): string {
  const texts = optionsTryTexts(language);
  const { name } = reason;
  const rivals = reason.rivals.map(({ entity, rejection }) =>
    texts.notThat(titleFor(entity), texts.rejectionOf[rejection]),
  );
  const words = [
    texts.nameIn(name.text, languageName(name.lang, language), packTitleFor(name.pack)),
  ];
  if (reason.outcome === "rejected") words.push(texts.rejectionOf[reason.rejection]);
  else {
    const by = formatList(reason.by.map(titleFor), language);
    words.push(texts.grounds[reason.ground](by));
    if (reason.date !== undefined && reason.ground !== "gate" && reason.ground !== "certain")
      words.push(formatDate(reason.date, language));
  }
  return [...words, ...rivals].join(" · ");
}
