import { formatDate, panelTexts, plural, popupTexts } from "@gazetteer/ui";
import { askTab } from "../messaging/ask.ts";
import { EntityList } from "../tab/EntityList.tsx";
import type { TabMention } from "../tab/read-page.ts";
import { Background } from "./Background.tsx";
import type { PanelState } from "./panel-state.ts";
import { WhoseWords } from "./WhoseWords.tsx";

export interface PanelProps {
  readonly state: PanelState;
  readonly language: string;
}

export function Panel({ state, language }: PanelProps) {
  const texts = panelTexts(language);
  const counts = popupTexts(language);
  const { tab, page, groups, titles, lookup } = state;
  const jumpTo = ({ entity, frame, index }: TabMention) => {
    if (tab !== undefined) void askTab(tab.id, "goTo", { to: "mention", entity, index }, frame);
  };
  const jumpToFirst = (entity: string) => {
    const first = groups.find((group) => group.entity === entity)?.mentions[0];
    if (first !== undefined) jumpTo(first);
  };
  if (page === undefined || groups.length === 0)
    return (
      <main class="panel">
        <h1>{texts.title}</h1>
        <p class="muted">{page?.scan === "running" ? texts.reading : texts.empty}</p>
      </main>
    );
  return (
    <main class="panel">
      <header>
        <h1>{texts.title}</h1>
        <p class="article" lang={page.language ?? undefined}>
          <bdi>{page.title}</bdi>
        </p>
        <p class="muted">
          {page.published === null
            ? texts.noDate
            : texts.published(formatDate(page.published, language))}
        </p>
      </header>
      <section aria-labelledby="entities">
        <h2 id="entities">{texts.entities}</h2>
        <p class="muted" role="status">
          {plural(language, groups.length, counts.entities)} ·{" "}
          {plural(language, page.mentions.length, counts.mentions)}
        </p>
        <EntityList groups={groups} titles={titles} language={language} onChoose={jumpTo} />
      </section>
      <Background
        page={page}
        groups={groups}
        lookup={lookup}
        language={language}
        onChoose={jumpToFirst}
      />
      <WhoseWords mentions={page.mentions} lookup={lookup} titles={titles} language={language} />
    </main>
  );
}
