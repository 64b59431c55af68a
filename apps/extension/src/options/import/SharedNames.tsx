import { formatList, Notice, optionsDataTexts, plural } from "@gazetteer/ui";
import type { PlanSummary } from "../../data/data-messages.ts";
import { localText } from "../local-text.ts";
import { useOptions } from "../options-context.ts";

/** Which names of the file mean something here already, pack by pack, and what becomes of them. */
export function SharedNames({ first, count }: NonNullable<PlanSummary["shared"]>) {
  const { language, languages } = useOptions();
  const texts = optionsDataTexts(language).report;
  const named = first.map(({ text, pack }) => ({ text, title: localText(pack, languages) }));
  const packs = [...new Set(named.map(({ title }) => title))].map((title) => {
    const names = named.filter((each) => each.title === title).map(({ text }) => text);
    return texts.sharedWith(formatList(names, language), title);
  });
  const more = count - first.length;
  return (
    <Notice>
      <p>
        {plural(language, count, texts.shared)} {packs.join("; ")}
        {more > 0 && ` ${plural(language, more, texts.more)}`}
        {texts.sharedThen}
      </p>
    </Notice>
  );
}
