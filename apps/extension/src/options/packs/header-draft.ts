import type { LocalText, PackHeader } from "@gazetteer/core";

/** The header of a pack as text fields; those that end in `Own` are in the language of the interface. */
export function draftOf(header: PackHeader, language: string) {
  const own = (text: LocalText) => text[language] ?? "";
  return {
    title: header.title["en"] ?? "",
    titleOwn: own(header.title),
    description: header.description["en"] ?? "",
    descriptionOwn: own(header.description),
    perspective: header.perspective["en"] ?? "",
    perspectiveOwn: own(header.perspective),
    version: header.version,
    licence: header.licence,
    maintainers: header.maintainers.join("\n"),
    languages: header.languages.join(" "),
    homepage: header.homepage ?? "",
  };
}

function clean(text: string): string {
  return text.normalize("NFC").trim();
}

/** A text with two of its languages written anew; an empty one goes, English stays and is refused by the format. */
function withTexts(before: LocalText, en: string, language: string, own: string): LocalText {
  const fresh = {
    ...before,
    en: clean(en),
    ...(language === "en" ? {} : { [language]: clean(own) }),
  };
  return Object.fromEntries(
    Object.entries(fresh).filter(([lang, text]) => lang === "en" || text !== ""),
  );
}

export type HeaderDraft = ReturnType<typeof draftOf>;

/** The header that the fields describe, not yet checked; what has no field stays as it was. */
export function headerOf(draft: HeaderDraft, before: PackHeader, language: string): PackHeader {
  const { homepage: _homepage, ...rest } = before;
  const homepage = clean(draft.homepage);
  const { title, description, perspective } = before;
  return {
    ...rest,
    title: withTexts(title, draft.title, language, draft.titleOwn),
    description: withTexts(description, draft.description, language, draft.descriptionOwn),
    perspective: withTexts(perspective, draft.perspective, language, draft.perspectiveOwn),
    version: clean(draft.version),
    licence: clean(draft.licence),
    maintainers: draft.maintainers.split("\n").map(clean).filter(Boolean),
    languages: draft.languages.split(/[\s,]+/).filter(Boolean),
    ...(homepage === "" ? {} : { homepage }),
  };
}

/** A draft that was begun from one header, over another: what the reader wrote stays, the rest follows the other. */
export function rebaseDraft(
  draft: HeaderDraft,
  before: HeaderDraft,
  now: HeaderDraft,
): HeaderDraft {
  const rebased = { ...draft };
  for (const field of Object.keys(draft) as (keyof HeaderDraft)[])
    if (draft[field] === before[field]) rebased[field] = now[field];
  return rebased;
}
