import type { Worded } from "@gazetteer/core";
import { boundNumbers } from "../format/bound-numbers.ts";
import { languageName } from "../format/language-name.ts";
import { useCardView } from "./card-view.ts";
import { isRead } from "./is-read.ts";

/** Text of the dictionary in its own language; one that the reader does not expect is tagged with it. */
export function WordedText({ text, lang }: Worded) {
  const view = useCardView();
  const { language, common } = view;
  const isFallback = !isRead(lang, view);
  const name = isFallback ? common.inLanguage(languageName(lang, language)) : "";
  return (
    <>
      <span lang={lang} dir="auto">
        {boundNumbers(text)}
      </span>
      {isFallback && (
        <>
          {" "}
          <abbr class="language-tag" title={name}>
            {lang.split("-")[0]?.toUpperCase()}
          </abbr>
        </>
      )}
    </>
  );
}
