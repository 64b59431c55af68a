import type { Coordinates } from "@gazetteer/core";
import { mapScene } from "../map/map-scene.ts";
import { EntityMap } from "../map/EntityMap.tsx";
import { linesIn } from "../map/lines-in.ts";
import { useCardView } from "./card-view.ts";
import { CardPart } from "./CardPart.tsx";

/** The map and, in words, the lines on it, each side's words first to last in the fixed order. */
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
                  {year}
                </button>
              </dt>
              {labels.map(({ by, text }) => (
                <dd key={by}>
                  <span class="muted">{texts.lineVoices[by] ?? by}:</span> {text[texts.code]}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </CardPart>
  );
}
