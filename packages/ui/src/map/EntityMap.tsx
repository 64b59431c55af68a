import type { Coordinates, EntityId, Worded } from "@gazetteer/core";
import { useId } from "preact/hooks";
import { formatNumber } from "../format/format-number.ts";
import type { CardTexts } from "../texts/en/card.ts";
import type { LonLat } from "./decode-outline.ts";
import { linesIn } from "./lines-in.ts";
import { mapScene } from "./map-scene.ts";
import { createProjection, isInView, MAP_WIDTH, NEAR } from "./projection.ts";
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

/** Coasts without borders, the entity in its colour, the lines of the past; nothing when it lies elsewhere. */
export function EntityMap({ id, titles, coordinates, language, texts }: EntityMapProps) {
  const clipId = useId();
  const scene = mapScene(id, coordinates && [coordinates[1], coordinates[0]]);
  if (scene === undefined) return null;
  const { project, height, scaleBar } = createProjection(scene.view);
  const path = (points: readonly LonLat[]) =>
    points
      .map((point) =>
        project(point)
          .map((each) => each.toFixed(1))
          .join(" "),
      )
      .join("L");
  const drawn = scene.shapes.flatMap(({ emphasis, ring }) =>
    emphasis === "focus" ? ring.map(project) : [],
  );
  const [cx, cy] = project(scene.centre);
  const xs = drawn.map(([x]) => x);
  const width = drawn.length === 0 ? 0 : Math.max(...xs) - Math.min(...xs);
  const words: readonly (readonly [string, LonLat])[] =
    scene.view === NEAR
      ? [
          [texts.hokkaido, [144.9, 43.6]],
          [texts.okhotsk, [146.2, 45.35]],
          [texts.pacific, [148.6, 43.1]],
        ]
      : [
          [texts.hokkaido, [142.9, 43.4]],
          [texts.sakhalin, [143.2, 48.6]],
          [texts.kamchatka, [155.8, 51.55]],
          [texts.okhotsk, [149, 49.6]],
          [texts.pacific, [155, 42.9]],
        ];
  const names = titles.map(({ text }) => text).join(" · ");
  const label = placeLabel([cx, cy], width, {
    width: MAP_WIDTH,
    height,
    openSea: project(scene.view.openSea),
    lines: titles.length,
  });
  return (
    <svg
      class="map"
      viewBox={`0 0 ${MAP_WIDTH} ${height}`}
      role="img"
      aria-label={texts.mapOf(
        names,
        degrees(coordinates ?? [scene.centre[1], scene.centre[0]], language),
      )}
    >
      <clipPath id={clipId}>
        <rect width={MAP_WIDTH} height={height} rx="4" />
      </clipPath>
      <g clip-path={`url(#${clipId})`} aria-hidden="true">
        <rect class="map-sea" width={MAP_WIDTH} height={height} />
        {scene.shapes.map(({ emphasis, ring }, index) => (
          <path key={index} class="map-land" data-emphasis={emphasis} d={`M${path(ring)}Z`} />
        ))}
        {linesIn(scene.view).map(({ id: line, year, paths }) =>
          paths.map((points, index) => {
            const course = points.map(([lon = 0, lat = 0]) => [lon, lat] as const);
            const end = course.find((point) => isInView(point, scene.view));
            const [x, y] = end === undefined ? [0, 0] : project(end);
            return (
              <g key={`${line}-${index}`}>
                <path class="map-line" d={`M${path(course)}`} />
                {index === 0 && (
                  <text
                    class="map-year"
                    x={Math.min(x + 4, MAP_WIDTH - 30)}
                    y={Math.max(y - 3, 12)}
                  >
                    {year}
                  </text>
                )}
              </g>
            );
          }),
        )}
        {scene.points.map(({ emphasis, at }) => {
          const [x, y] = project(at);
          return (
            <circle key={x} class="map-point" data-emphasis={emphasis} cx={x} cy={y} r={DOT} />
          );
        })}
        {width < RINGED && <circle class="map-ring" cx={cx} cy={cy} r={RINGED} />}
        {words.map(([word, at]) => {
          const [x, y] = project(at);
          return (
            <text key={word} class="map-word" x={x} y={y} text-anchor="middle">
              {word}
            </text>
          );
        })}
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
        <g class="map-scale" transform={`translate(8 ${height - 10})`}>
          <path d={`M0 -4V0H${scaleBar.toFixed(1)}V-4`} />
          <text x={scaleBar + 4} y="0">
            {texts.kilometres(formatNumber(scene.view.scaleKm, language))}
          </text>
        </g>
      </g>
    </svg>
  );
}
