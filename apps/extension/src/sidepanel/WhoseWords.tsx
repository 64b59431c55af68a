import type { CardLookup } from "@gazetteer/core";
import { EntityName, formatList, panelTexts } from "@gazetteer/ui";
import type { Title } from "../tab/entity-titles.ts";
import type { TabMention } from "../tab/read-page.ts";
import { whoseWords } from "./whose-words.ts";

export interface WhoseWordsProps {
  readonly mentions: readonly TabMention[];
  readonly lookup: CardLookup;
  readonly titles: ReadonlyMap<string, Title>;
  readonly language: string;
}

/** Which of the competing names the page uses, and who uses them. */
export function WhoseWords({ mentions, lookup, titles, language }: WhoseWordsProps) {
  const texts = panelTexts(language);
  const names = whoseWords(lookup, mentions);
  if (names.length === 0) return null;
  const voices = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => {
        const name = lookup.voice(id)?.name;
        return name?.[language] ?? name?.["en"] ?? id;
      }),
      language,
    );
  return (
    <section aria-labelledby="words">
      <h2 id="words">{texts.words}</h2>
      <p class="muted">{texts.wordsHelp}</p>
      <ul class="words">
        {names.map(({ entity, text, lang, usedBy, count }) => (
          <li key={`${entity} ${lang} ${text}`}>
            <bdi class="word" lang={lang}>
              {text}
            </bdi>
            <span class="muted">{texts.usedBy(voices(usedBy))}</span>
            <span class="count">{count}</span>
            <span class="muted of">
              <EntityName names={titles.get(entity)?.names ?? []} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
