import type { CardTexts } from "../texts/en/card.ts";
import { type Box, freePlace, type Label } from "./free-place.ts";
import { linesIn } from "./lines-in.ts";
import { NAME_LINE } from "./place-label.ts";
import { createProjection, isInView, MAP_WIDTH, type MapView, NEAR } from "./projection.ts";
import type { LonLat } from "./decode-outline.ts";

/** A word of the ground: a sea or land, the year of a line, the length of the scale bar. */
export interface GroundLabel extends Label {
  readonly type: "word" | "year" | "scale";
}

/** From the scale bar to the drawing's edge. */
export const SCALE_INSET = 8;

/** Lines of type by which a word moves, up and down, until it finds room. */
const MOVES = [0, -1, 1, -2, 2];

/** Names of seas and lands, and where they stand best. */
const wordsOf = (view: MapView, texts: CardTexts): readonly (readonly [string, LonLat])[] =>
  view === NEAR
    ? [
        [texts.hokkaido, [144.9, 43.55]],
        [texts.okhotsk, [146.2, 45.35]],
        [texts.pacific, [148.5, 43.45]],
      ]
    : [
        [texts.hokkaido, [142.9, 43.4]],
        [texts.sakhalin, [143.2, 48.6]],
        [texts.kamchatka, [156, 51.75]],
        [texts.okhotsk, [149, 49.6]],
        [texts.pacific, [154, 43.6]],
      ];

/** A course's points, and the middle of each step. */
const along = (course: readonly (readonly number[])[]): LonLat[] =>
  course.flatMap(([lon = 0, lat = 0], index): LonLat[] => {
    const [nextLon = lon, nextLat = lat] = course[index + 1] ?? [];
    return [
      [lon, lat],
      [(lon + nextLon) / 2, (lat + nextLat) / 2],
    ];
  });

/** Beside a point of a line: above and below, to its right and left. */
const beside = ([x, y]: readonly [number, number], text: string): Label[] =>
  [-3, 12].flatMap((down) => [
    { x: x + 4, y: y + down, anchor: "start", text },
    { x: x - 4, y: y + down, anchor: "end", text },
  ]);

/** The words of a map, none of them on another or on what is `taken`; one that finds no place is left out. */
export function groundLabels(
  view: MapView,
  texts: CardTexts,
  scale: string,
  taken: readonly Box[],
): GroundLabel[] {
  const { project, height, scaleBar } = createProjection(view);
  const full = [...taken];
  const place = (type: GroundLabel["type"], places: readonly Label[]): GroundLabel[] => {
    const found = freePlace(places, full, [MAP_WIDTH, height]);
    return found ? [{ ...found, type }] : [];
  };
  const middle = MAP_WIDTH - SCALE_INSET - scaleBar / 2;
  full.push([middle - scaleBar / 2, height - 12, MAP_WIDTH, height]);
  return [
    ...place("scale", [{ x: middle, y: height - 15, anchor: "middle", text: scale }]),
    ...linesIn(view).flatMap(({ year, paths }) =>
      place(
        "year",
        paths
          .flatMap(along)
          .filter((point) => isInView(point, view))
          .flatMap((point) => beside(project(point), year)),
      ),
    ),
    ...wordsOf(view, texts).flatMap(([text, at]) => {
      const [x, y] = project(at);
      return place(
        "word",
        MOVES.map((lines) => ({ x, y: y + lines * NAME_LINE, anchor: "middle", text })),
      );
    }),
  ];
}
