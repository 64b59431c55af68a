import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { formatNumber } from "../format/format-number.ts";
import type { CardTexts } from "../texts/en/card.ts";
import type { LonLat } from "./decode-outline.ts";
import type { Box } from "./free-place.ts";
import { linesIn } from "./lines-in.ts";
import { type GroundLabel, groundLabels, SCALE_INSET } from "./ground-labels.ts";
import type { MapScene } from "./map-scene.ts";
import { createProjection, MAP_WIDTH } from "./projection.ts";

export interface MapGroundProps extends Pick<MapScene, "view" | "shapes"> {
  /** What is drawn, in words. */
  readonly label: string;
  readonly language: string;
  readonly texts: CardTexts;
  /** Where points and names stand: the ground's own words keep away from them. */
  readonly taken: readonly Box[];
  /** Drawn over the land: points and names. */
  readonly children: ComponentChildren;
}

/** Coasts without borders, the lines of the past, the names of seas, a scale. */
export function MapGround(props: MapGroundProps) {
  const { view, shapes, label, language, texts, taken, children } = props;
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
  const scale = texts.kilometres(formatNumber(view.scaleKm, language));
  const word = ({ x, y, anchor, text, type }: GroundLabel) => (
    <text key={text} class={`map-${type}`} x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
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
        {linesIn(view).map(({ id, paths }) => (
          <path
            key={id}
            class="map-line"
            d={paths
              .map((points) => `M${path(points.map(([lon = 0, lat = 0]) => [lon, lat]))}`)
              .join("")}
          />
        ))}
        {groundLabels(view, texts, scale, taken).map(word)}
        {children}
        <path
          class="map-scale"
          d={`M${MAP_WIDTH - SCALE_INSET - scaleBar} ${height - 12}v4h${scaleBar}v-4`}
        />
      </g>
    </svg>
  );
}
