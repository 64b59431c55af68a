import type { Reason } from "@gazetteer/core";
import { formatDate, optionsTryTexts } from "@gazetteer/ui";

/** Why a candidate is a mention or not, in the reader's language; `titleFor` names entities and offices. */
export function reasonText(
  reason: Reason,
  language: string,
  titleFor: (id: string) => string,
): string {
  const texts = optionsTryTexts(language);
  const { name } = reason;
  const rivals = reason.rivals.map(({ entity, rejection }) =>
    texts.notThat(titleFor(entity), texts.rejectionOf[rejection]),
  );
  const words = [texts.nameIn(name.text, name.lang, name.pack)];
  if (reason.outcome === "rejected") words.push(texts.rejectionOf[reason.rejection]);
  else {
    const by = new Intl.ListFormat(language).format(reason.by.map(titleFor));
    words.push(texts.grounds[reason.ground](by));
    if (reason.date !== undefined && reason.ground !== "gate" && reason.ground !== "certain")
      words.push(formatDate(reason.date, language));
  }
  return [...words, ...rivals].join(" · ");
}
