import { type CardLookup, nameTitles, timelineOf } from "@gazetteer/core";
import { cardTexts, panelTexts, PlacesMap, sceneOfPlaces, TimelineList } from "@gazetteer/ui";
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
  const languages = [language];
  const named = groups.map(({ entity }) => entity);
  const items = timelineOf(lookup, named, languages);
  const places = named.flatMap((id) => {
    const entity = lookup.get(id)?.entity;
    if (entity?.kind !== "island" && entity?.kind !== "place") return [];
    if (entity.generic === true) return [];
    const names = nameTitles(entity.names, languages, lookup.voice);
    return [{ id, names, coordinates: entity.coordinates }];
  });
  const isPlaced =
    page.aboutSubject &&
    groups.some(({ kind }) => kind === "island") &&
    sceneOfPlaces(places) !== undefined;
  return (
    <>
      {items.length > 1 && (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{texts.timeline}</h2>
          <TimelineList
            items={items}
            current={undefined}
            date={page.published ?? undefined}
            extent="all"
            language={language}
            texts={words}
            onOpen={onChoose}
          />
        </section>
      )}
      {isPlaced && (
        <section aria-labelledby="map">
          <h2 id="map">{texts.map}</h2>
          <PlacesMap places={places} language={language} texts={words} onOpen={onChoose} />
        </section>
      )}
    </>
  );
}
