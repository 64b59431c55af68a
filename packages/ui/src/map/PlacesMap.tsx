import type { EntityId, Worded } from "@gazetteer/core";
import { EntityName } from "../EntityName.tsx";
import { formatList } from "../format/format-list.ts";
import { formatNumber } from "../format/format-number.ts";
import { namesText } from "../names-text.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { boxOf } from "./free-place.ts";
import { MapGround } from "./MapGround.tsx";
import { numberLabels } from "./number-labels.ts";
import { createProjection } from "./projection.ts";
import { type Place, sceneOfPlaces } from "./scene-of-places.ts";

export interface NamedPlace extends Place {
  readonly names: readonly Worded[];
}

export interface PlacesMapProps {
  readonly places: readonly NamedPlace[];
  readonly language: string;
  readonly texts: CardTexts;
  readonly onOpen: (id: EntityId) => void;
}

/** Several entities on one map, by numbers: names of islands so near to each other have no room on it. */
export function PlacesMap({ places, language, texts, onOpen }: PlacesMapProps) {
  const scene = sceneOfPlaces(places);
  if (scene === undefined) return null;
  const { project, height } = createProjection(scene.view);
  const numbers = numberLabels(
    scene.numbered.map(({ at }, index) => ({
      at: project(at),
      text: formatNumber(index + 1, language),
    })),
    height,
  );
  return (
    <>
      <MapGround
        {...scene}
        label={formatList(
          scene.numbered.map(({ place }) => namesText(place.names)),
          language,
        )}
        language={language}
        texts={texts}
        taken={numbers.map(boxOf)}
      >
        {numbers.map(({ x, y, text, anchor }) => (
          <text key={text} class="map-name" x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </MapGround>
      <ol class="map-legend">
        {scene.numbered.map(({ place }) => (
          <li key={place.id}>
            <button type="button" class="timeline-item" onClick={() => onOpen(place.id)}>
              <EntityName names={place.names} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
