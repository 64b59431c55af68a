import type { EntityId, Worded } from "@gazetteer/core";
import { EntityName } from "../EntityName.tsx";
import { formatList } from "../format/format-list.ts";
import { formatNumber } from "../format/format-number.ts";
import { namesText } from "../names-text.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { MapGround } from "./MapGround.tsx";
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

/** From the baseline of a number to its middle. */
const HALF_DIGIT = 4;

/** Several entities on one map, by numbers: names of islands so near to each other have no room on it. */
export function PlacesMap({ places, language, texts, onOpen }: PlacesMapProps) {
  const scene = sceneOfPlaces(places);
  if (scene === undefined) return null;
  const { project } = createProjection(scene.view);
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
      >
        {scene.numbered.map(({ place, at }, index) => {
          const [x, y] = project(at);
          return (
            <text key={place.id} class="map-name" x={x} y={y + HALF_DIGIT} text-anchor="middle">
              {formatNumber(index + 1, language)}
            </text>
          );
        })}
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
