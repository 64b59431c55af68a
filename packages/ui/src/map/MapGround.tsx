import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { formatNumber } from "../format/format-number.ts";
import type { CardTexts } from "../texts/en/card.ts";
import type { LonLat } from "./decode-outline.ts";
import { linesIn } from "./lines-in.ts";
import type { MapScene } from "./map-scene.ts";
import { createProjection, isInView, MAP_WIDTH, NEAR } from "./projection.ts";

export interface MapGroundProps extends Pick<MapScene, "view" | "shapes"> {
  /** What is drawn, in words. */
  readonly label: string;
  readonly language: string;
  readonly texts: CardTexts;
  /** Drawn over the land: points and names. */
  readonly children: ComponentChildren;
}

/** Coasts without borders, the lines of the past, the names of seas, a scale. */
export function MapGround({ view, shapes, label, language, texts, children }: MapGroundProps) {
  const clipId = useId();
  const { project, height, scaleBar } = createProjection(view);
  const path = (points: readonly LonLat[]) =>
    points
      .map((point) =>
        project(point)
          .map((each) => each.toFixed(1))
          .join(" "),
      )
      .join("L");
  const words: readonly (readonly [string, LonLat])[] =
    view === NEAR
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
  return (
    <svg class="map" viewBox={`0 0 ${MAP_WIDTH} ${height}`} role="img" aria-label={label}>
      <clipPath id={clipId}>
        <rect width={MAP_WIDTH} height={height} rx="4" />
      </clipPath>
      <g clip-path={`url(#${clipId})`} aria-hidden="true">
        <rect class="map-sea" width={MAP_WIDTH} height={height} />
        {shapes.map(({ emphasis, ring }, index) => (
          <path key={index} class="map-land" data-emphasis={emphasis} d={`M${path(ring)}Z`} />
        ))}
        {linesIn(view).map(({ id: line, year, paths }) =>
          paths.map((points, index) => {
            const course = points.map(([lon = 0, lat = 0]) => [lon, lat] as const);
            const end = course.find((point) => isInView(point, view));
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
        {words.map(([word, at]) => {
          const [x, y] = project(at);
          return (
            <text key={word} class="map-word" x={x} y={y} text-anchor="middle">
              {word}
            </text>
          );
        })}
        {children}
        <g class="map-scale" transform={`translate(8 ${height - 10})`}>
          <path d={`M0 -4V0H${scaleBar.toFixed(1)}V-4`} />
          <text x={scaleBar + 4} y="0">
            {texts.kilometres(formatNumber(view.scaleKm, language))}
          </text>
        </g>
      </g>
    </svg>
  );
}
