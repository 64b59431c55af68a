import { type CardLookup, composeCard } from "@gazetteer/core";
import { cardTexts, EntityMap, panelTexts, TimelineList } from "@gazetteer/ui";
import type { MentionGroup } from "../tab/group-mentions.ts";
import type { TabPage } from "../tab/read-page.ts";

export interface BackgroundProps {
  readonly page: TabPage;
  readonly groups: readonly MentionGroup[];
  readonly lookup: CardLookup;
  readonly language: string;
  readonly onChoose: (entity: string) => void;
}

/** What stands behind the story: the agreements and events that it names, in time, and where it plays. */
export function Background({ page, groups, lookup, language, onChoose }: BackgroundProps) {
  const texts = panelTexts(language);
  const words = cardTexts(language);
  const date = page.published ?? undefined;
  const cardOf = (kinds: readonly string[]) => {
    const group = groups.find(({ kind }) => kinds.includes(kind));
    return (
      group &&
      composeCard(lookup, group.entity, { date, languages: [language], aboutSubject: true })
    );
  };
  const named = new Set(groups.map(({ entity }) => entity));
  const items = (cardOf(["agreement", "event"])?.timeline ?? []).filter(({ entity }) =>
    named.has(entity.id),
  );
  const island = page.aboutSubject ? cardOf(["island"]) : undefined;
  return (
    <>
      {items.length > 1 && (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{texts.timeline}</h2>
          <TimelineList
            items={items}
            current={undefined}
            date={date}
            extent="all"
            language={language}
            texts={words}
            onOpen={onChoose}
          />
        </section>
      )}
      {island !== undefined && (
        <section aria-labelledby="map">
          <h2 id="map">{texts.map}</h2>
          <EntityMap
            id={island.id}
            titles={island.titles}
            coordinates={island.details.kind === "island" ? island.details.coordinates : undefined}
            language={language}
            texts={words}
          />
        </section>
      )}
    </>
  );
}
