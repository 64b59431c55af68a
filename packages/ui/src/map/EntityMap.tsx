import type { Coordinates, EntityId, Worded } from "@gazetteer/core";
import { formatNumber } from "../format/format-number.ts";
import type { CardTexts } from "../texts/en/card.ts";
import { asHeading } from "../card/as-heading.ts";
import { type Box, boxOf, type Label } from "./free-place.ts";
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
/** Half the width of a coast's stroke, generously: words of the ground stand off the entity itself. */
const COAST = 2;
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
  const lines = titles.map(({ text, lang }, index): Label & { lang: string } => ({
    ...label,
    y: label.y + index * NAME_LINE,
    text: asHeading(text, lang),
    lang,
  }));
  const around = (x: number, y: number, radius: number): Box => [
    x - radius,
    y - radius,
    x + radius,
    y + radius,
  ];
  const points = scene.points.map(({ emphasis, at }) => ({ emphasis, at: project(at) }));
  const isRinged = width < RINGED;
  return (
    <MapGround
      {...scene}
      label={texts.mapOf(
        names,
        degrees(coordinates ?? [scene.centre[1], scene.centre[0]], language),
      )}
      language={language}
      texts={texts}
      taken={[
        ...lines.map(boxOf),
        ...drawn.map(([x, y]) => around(x, y, COAST)),
        ...points.map(({ at: [x, y] }) => around(x, y, DOT)),
        ...(isRinged ? [around(cx, cy, RINGED)] : []),
      ]}
    >
      {points.map(({ emphasis, at: [x, y] }) => (
        <circle key={x} class="map-point" data-emphasis={emphasis} cx={x} cy={y} r={DOT} />
      ))}
      {isRinged && <circle class="map-ring" cx={cx} cy={cy} r={RINGED} />}
      {lines.map(({ x, y, anchor, text, lang }) => (
        <text key={text} class="map-name" lang={lang} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </MapGround>
  );
}
