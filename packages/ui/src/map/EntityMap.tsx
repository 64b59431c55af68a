import type { Coordinates, EntityId, Worded } from "@gazetteer/core";
import { formatNumber } from "../format/format-number.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { MapGround } from "./MapGround.tsx";
import { mapScene } from "./map-scene.ts";
import { createProjection, MAP_WIDTH } from "./projection.ts";
import { NAME_LINE, placeLabel } from "./place-label.ts";

export interface EntityMapProps {
  readonly id: EntityId;
  readonly titles: readonly Worded[];
  readonly coordinates: Coordinates | undefined;
  readonly language: string;
  readonly texts: CardTexts;
}

/** Dots of islets and towns, in units of the drawing: no smaller can be seen. */
const DOT = 3;
/** What is smaller than this is ringed, so that the eye finds it. */
const RINGED = 14;

const degrees = ([lat, lon]: Coordinates, language: string) =>
  `${formatNumber(Math.round(lat * 10) / 10, language)}° N, ${formatNumber(Math.round(lon * 10) / 10, language)}° E`;

/** A map with the entity in its colour and its names; nothing when it lies elsewhere. */
export function EntityMap({ id, titles, coordinates, language, texts }: EntityMapProps) {
  const scene = mapScene(id, coordinates && [coordinates[1], coordinates[0]]);
  if (scene === undefined) return null;
  const { project, height } = createProjection(scene.view);
  const drawn = scene.shapes.flatMap(({ emphasis, ring }) =>
    emphasis === "focus" ? ring.map(project) : [],
  );
  const [cx, cy] = project(scene.centre);
  const xs = drawn.map(([x]) => x);
  const width = drawn.length === 0 ? 0 : Math.max(...xs) - Math.min(...xs);
  const names = titles.map(({ text }) => text).join(" · ");
  const label = placeLabel([cx, cy], width, {
    width: MAP_WIDTH,
    height,
    openSea: project(scene.view.openSea),
    lines: titles.length,
  });
  return (
    <MapGround
      {...scene}
      label={texts.mapOf(
        names,
        degrees(coordinates ?? [scene.centre[1], scene.centre[0]], language),
      )}
      language={language}
      texts={texts}
    >
      {scene.points.map(({ emphasis, at }) => {
        const [x, y] = project(at);
        return <circle key={x} class="map-point" data-emphasis={emphasis} cx={x} cy={y} r={DOT} />;
      })}
      {width < RINGED && <circle class="map-ring" cx={cx} cy={cy} r={RINGED} />}
      {titles.map(({ text, lang }, index) => (
        <text
          key={text}
          class="map-name"
          lang={lang}
          x={label.x}
          y={label.y + index * NAME_LINE}
          text-anchor={label.anchor}
        >
          {text}
        </text>
      ))}
    </MapGround>
  );
}
