import type { Coordinates } from "@gazetteer/core";
import { formatDate } from "../format/format-date.ts";
import { formatList } from "../format/format-list.ts";
import { mapScene } from "../map/map-scene.ts";
import { EntityMap } from "../map/EntityMap.tsx";
import { linesIn } from "../map/lines-in.ts";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";

type Line = ReturnType<typeof linesIn>[number];

/** What a line is called and by whom, in the fixed order of the sides; words that they share stand once. */
function LineWords({ labels }: Pick<Line, "labels">) {
  const { language, texts } = useCardView();
  const words = [...new Set(labels.map(({ text }) => text[texts.code]))];
  return words.map((each) => {
    const voices = labels.filter(({ text }) => text[texts.code] === each);
    return (
      <dd key={each}>
        <span class="muted">
          {texts.namedBy(
            formatList(
              voices.map(({ by }) => texts.lineVoices[by] ?? by),
              language,
            ),
          )}
        </span>
        {each}
      </dd>
    );
  });
}

/** The map and, in words, the lines on it. */
export function MapSection({ coordinates }: { readonly coordinates: Coordinates | undefined }) {
  const { card, actions, language, texts } = useCardView();
  const scene = mapScene(card.id, coordinates && [coordinates[1], coordinates[0]]);
  if (scene === undefined) return null;
  const hasClaimed = [...scene.shapes, ...scene.points].some(
    ({ emphasis }) => emphasis === "claimed",
  );
  return (
    <CardPart title={texts.map}>
      <EntityMap
        id={card.id}
        titles={card.titles}
        coordinates={coordinates}
        language={language}
        texts={texts}
      />
      {hasClaimed && <p class="note">{texts.disputedGroup}</p>}
      <details class="fold map-lines">
        <summary>{texts.lines}</summary>
        <dl>
          {linesIn(scene.view).map(({ id, year, agreement, labels }) => (
            <div key={id}>
              <dt>
                <button type="button" class="timeline-item" onClick={() => actions.open(agreement)}>
                  {formatDate(year, language)}
                </button>
              </dt>
              <LineWords labels={labels} />
            </div>
          ))}
        </dl>
      </details>
    </CardPart>
  );
}
